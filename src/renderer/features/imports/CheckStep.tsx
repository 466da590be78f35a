import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Understood } from '../../../contract/importTable.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import layout from './Check.module.css'
import { Corrected } from './Corrected.tsx'
import { FaultTable } from './FaultTable.tsx'
import { ImportChoice } from './ImportChoice.tsx'
import classes from './Imports.module.css'
import { openQuestions } from './openQuestions.ts'
import { PreviewCharts } from './PreviewCharts.tsx'
import { Questions } from './Questions.tsx'
import { RecordTwins } from './RecordTwins.tsx'
import { RowSheet } from './RowSheet.tsx'
import { recordSummary } from './recordSummary.ts'
import { layoutWords } from './roleWords.ts'
import type { Mapping } from './savedImport.ts'
import { type TwinChoices, Twins } from './Twins.tsx'
import { useCheck } from './useCheck.ts'
import type { Wizard } from './useWizard.ts'
import { verdictWords } from './verdictWords.ts'

interface CheckStepProps {
  readonly wizard: Wizard
  readonly table: Understood
  readonly mapping: Mapping
}

/** What the import would do: every fault, corrected in place, what is stored already, and the charts as they would look. */
export const CheckStep = ({ wizard, table, mapping }: CheckStepProps) => {
  const { check, error, isChecking, refetch } = useCheck(wizard, table, mapping)
  const [twins, setTwins] = useState<TwinChoices>({ duplicates: 'skip', conflicts: 'skip' })
  const [row, setRow] = useState<number | null>(null)
  const { corrections } = wizard.saved
  const questions = check === null ? [] : openQuestions(table, mapping, check.questions)
  const isAsked = questions.length > 0
  return (
    <div className={classes.stepBody} aria-busy={isChecking}>
      <output className={classes.verdict}>
        {check === null
          ? t('The rows are being checked…')
          : isChecking
            ? t('The rows are being checked again…')
            : isAsked
              ? t('Something is to be answered first.')
              : verdictWords(check, mapping.layout === 'pieces' || check.records !== null)}
      </output>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <Questions questions={questions} mapping={mapping} onAnswer={wizard.changeMapping} />
      {check !== null && !isAsked && (
        <div className={layout.checked}>
          <div className={layout.checkColumn}>
            {check.fault_count > 0 && (
              <Card title={t('{{count}} faults', { count: check.fault_count })}>
                {check.fault_count > check.faults.length && (
                  <p className={classes.quiet}>
                    {t('The first {{shown}} are listed; the others follow as these are corrected.', {
                      shown: check.faults.length,
                    })}
                  </p>
                )}
                <FaultTable
                  faults={check.faults}
                  corrections={corrections}
                  onCorrect={wizard.correct}
                  onShowRow={setRow}
                />
              </Card>
            )}
            {corrections.length > 0 && (
              <Corrected
                corrections={corrections}
                columns={table.columns}
                onPutBack={(one) => wizard.correct(one.row, one.column, null)}
              />
            )}
            {check.records === null ? (
              <Twins check={check} choices={twins} onChange={setTwins} />
            ) : (
              <>
                <Card title={layoutWords[mapping.layout].word}>
                  {recordSummary(check.records).map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                </Card>
                <RecordTwins records={check.records} choices={twins} onChange={setTwins} />
              </>
            )}
            {check.previews.length > 0 && <PreviewCharts previews={check.previews} />}
          </div>
          <ImportChoice
            wizard={wizard}
            check={check}
            mapping={mapping}
            twins={twins}
            isChecking={isChecking}
          />
        </div>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => wizard.go('columns')}>
          {t('Back')}
        </Button>
      </div>
      {row !== null && (
        <RowSheet
          key={row}
          row={row}
          table={table}
          mapping={mapping}
          corrections={corrections}
          onCorrect={wizard.correct}
          onClose={() => setRow(null)}
        />
      )}
    </div>
  )
}
