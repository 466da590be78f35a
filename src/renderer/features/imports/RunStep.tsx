import { Button, Progress } from '@mantine/core'
import { Link } from 'wouter'
import { isRecordLayout } from '../../../contract/importKinds.ts'
import { countWords } from '../../charts/formatValue.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { ImportFacts } from './ImportFacts.tsx'
import classes from './Imports.module.css'
import { importStateWords, isUnderWay, isUndoable } from './importStateWords.ts'
import { recordPlaces } from './recordPlaces.ts'
import type { SavedImport } from './savedImport.ts'
import { timeLeftWords } from './timeLeftWords.ts'
import { UndoImport } from './UndoImport.tsx'

interface RunStepProps {
  readonly importId: number
  readonly charts: SavedImport['charts']
  readonly onNew: () => void
}

/** How far the import is, with the time that is left; then what became of it. */
export const RunStep = ({ importId, charts, onNew }: RunStepProps) => {
  const { may } = useSession()
  const status = useImportStatus(importId)
  const cancel = useChange('import.cancel', ['import.status'])
  const { data } = status
  if (data === undefined) {
    return (
      <div className={classes.stepBody}>
        <ErrorNotice error={status.error} />
        {status.error !== null && <Button onClick={onNew}>{t('Import another table')}</Button>}
      </div>
    )
  }
  const { state, done, total } = data
  const share = total === 0 ? 100 : (done / total) * 100
  return (
    <div className={classes.stepBody}>
      <Card title={isUnderWay(state) ? t('Importing') : importStateWords[state]}>
        {isUnderWay(state) && (
          <>
            <Progress
              size="xl"
              value={state === 'running' ? share : 100}
              animated={state !== 'running'}
              aria-label={t('Progress')}
            />
            <output className={classes.progress}>
              {state === 'running'
                ? `${t('{{done}} of {{count}}', { done: countWords(done), count: total })} · ${timeLeftWords(data.seconds_left)}`
                : importStateWords[state]}
            </output>
            <ErrorNotice error={cancel.error} />
            {state === 'running' && (
              <div className={classes.buttons}>
                <Button
                  variant="default"
                  loading={cancel.isPending}
                  onClick={() => cancel.mutate({ import_id: importId })}
                >
                  {t('Cancel')}
                </Button>
                <span className={classes.quiet}>
                  {t('What was stored so far is taken back then: no half of a batch stays.')}
                </span>
              </div>
            )}
          </>
        )}
        {!isUnderWay(state) && (
          <>
            <ImportFacts status={data} />
            {state === 'done' && charts.length > 0 && (
              <ul className={classes.links} aria-label={t('Charts')}>
                {charts.map(({ id, name }) => (
                  <li key={id}>
                    <Link href={`/charts/${id}`}>{t('Chart of {{name}}', { name })}</Link>
                  </li>
                ))}
              </ul>
            )}
            {state === 'done' && isRecordLayout(data.layout) && (
              <Link href={recordPlaces[data.layout]}>{t('To production')}</Link>
            )}
            {state === 'done' && data.layout === 'pieces' && <Link href="/pieces">{t('To the pieces')}</Link>}
            <div className={classes.buttons}>
              <Button onClick={onNew}>{t('Import another table')}</Button>
              {may('sample.update') && isUndoable(state) && <UndoImport status={data} />}
            </div>
          </>
        )}
      </Card>
    </div>
  )
}

const pollEvery = 250

const useImportStatus = (importId: number) => {
  const first = useOperation('import.status', { import_id: importId })
  const isRunning = first.data === undefined ? first.error === null : isUnderWay(first.data.state)
  return useOperation('import.status', { import_id: importId }, isRunning ? { every: pollEvery } : {})
}
