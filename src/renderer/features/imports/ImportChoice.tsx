import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import type { ImportCheck } from '../../../contract/importCheck.ts'
import { isRecordLayout } from '../../../contract/importKinds.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import layout from './Check.module.css'
import classes from './Imports.module.css'
import type { Mapping } from './savedImport.ts'
import type { TwinChoices } from './Twins.tsx'
import { undoWords } from './undoWords.ts'
import type { Wizard } from './useWizard.ts'

interface ImportChoiceProps {
  readonly wizard: Wizard
  readonly check: ImportCheck
  readonly mapping: Mapping
  readonly twins: TwinChoices
  readonly isChecking: boolean
}

/** What of the table is imported, and the button that does it. */
export const ImportChoice = ({ wizard, check, mapping, twins, isChecking }: ImportChoiceProps) => {
  const [rows, setRows] = useState<'all' | 'good'>('all')
  const start = useChange('import.start', ['import.list'])
  const { draftId, corrections } = wizard.saved
  const skipped =
    (twins.duplicates === 'skip' ? check.duplicates.count : 0) +
    (twins.conflicts === 'skip' ? check.conflicts.count : 0)
  const count = check.good - skipped
  const hasFaults = check.fault_count > 0
  const begin = () => {
    if (draftId === null) return
    start.mutate(
      { draft_id: draftId, mapping, corrections: [...corrections], rows, ...twins },
      {
        onSuccess: ({ id }) =>
          wizard.begun(
            id,
            check.previews.map((one) => ({ id: one.characteristic_id, name: one.name })),
          ),
      },
    )
  }
  return (
    <div className={layout.choice}>
      <Card title={t('What is imported')}>
        <Radio.Group
          aria-label={t('What is imported')}
          value={rows}
          onChange={(value) => setRows(value === 'good' ? 'good' : 'all')}
        >
          <div className={classes.answers}>
            <Radio value="all" label={t('All rows, or none of them')} />
            <Radio value="good" label={t('The good rows, without those that have faults')} />
          </div>
        </Radio.Group>
        {hasFaults && rows === 'all' && (
          <p className={classes.quiet}>
            {t('Correct the faults first, or choose the good rows: as it is, nothing would be stored.')}
          </p>
        )}
        {skipped > 0 && (
          <p className={classes.quiet}>
            {t('{{count}} that are stored already are skipped.', { count: skipped })}
          </p>
        )}
        <ErrorNotice error={start.error} />
        <Button
          size="lg"
          loading={start.isPending}
          disabled={isChecking || check.good === 0 || (hasFaults && rows === 'all')}
          onClick={begin}
        >
          {count === 0 ? t('Import nothing new') : t('Import {{count}}', { count })}
        </Button>
        <p className={classes.quiet}>
          {isRecordLayout(mapping.layout)
            ? t('It can be undone as a whole. {{what}}', { what: undoWords(mapping.layout) })
            : t(
                'One batch in the audit log. It can be undone as a whole; limits that are frozen meanwhile stay.',
              )}
        </p>
      </Card>
    </div>
  )
}
