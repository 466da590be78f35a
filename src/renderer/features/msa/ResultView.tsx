import { Button } from '@mantine/core'
import type { GaugeStudy } from '../../../contract/msa.ts'
import type { OutputOf } from '../../../contract/operations.ts'
import { AuditHead } from '../../components/AuditHead.tsx'
import { Card } from '../../components/Card.tsx'
import { t } from '../../words/t.ts'
import { AgreementResult } from './AgreementResult.tsx'
import { BiasResult } from './BiasResult.tsx'
import { GaugeResult } from './GaugeResult.tsx'
import { GradeMark } from './GradeMark.tsx'
import { LinearityResult } from './LinearityResult.tsx'
import classes from './Msa.module.css'
import { StabilityResult } from './StabilityResult.tsx'

type Result = OutputOf<'gaugeStudy.result'>

interface ResultViewProps {
  readonly study: GaugeStudy
  readonly result: Result
  readonly onValues: () => void
}

const shownProblems = 8

const Missing = ({ result, onValues }: Omit<ResultViewProps, 'study'>) => (
  <Card title={t('What is still missing')}>
    <ul className={classes.faults}>
      {result.problems.slice(0, shownProblems).map(({ sentence }) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {result.problems.length > shownProblems && (
        <li>{t('and {{count}} more', { count: result.problems.length - shownProblems })}</li>
      )}
    </ul>
    <div className={classes.buttons}>
      <Button onClick={onValues}>{t('Enter values')}</Button>
    </div>
  </Card>
)

const Analysis = ({ study: { data, unit }, result }: Omit<ResultViewProps, 'onValues'>) => {
  if (
    (result.kind === 'crossed' || result.kind === 'nested') &&
    (data.kind === 'crossed' || data.kind === 'nested')
  ) {
    return <GaugeResult result={result} data={data} />
  }
  if (result.kind === 'attribute') return <AgreementResult result={result} />
  if (result.kind === 'bias' && data.kind === 'bias')
    return <BiasResult result={result} data={data} unit={unit} />
  if (result.kind === 'linearity') return <LinearityResult result={result} />
  if (result.kind === 'stability' && data.kind === 'stability') {
    return <StabilityResult result={result} data={data} unit={unit} />
  }
  return null
}

/** What a study comes to: the verdict first, then the pictures and the numbers. */
export const ResultView = ({ study, result, onValues }: ResultViewProps) => {
  const { grade, sentence, remarks } = result.verdict
  const leftOut = 'left_out' in study.data ? study.data.left_out : []
  if (result.analysis === null) return <Missing result={result} onValues={onValues} />
  return (
    <div className={classes.column}>
      <Card>
        <section className={classes.verdict} data-grade={grade} aria-label={t('Verdict')}>
          <GradeMark grade={grade} />
          <p className={classes.sentence}>{sentence}</p>
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          {leftOut.map(({ part, reason }) => (
            <p key={part} className={classes.quiet}>
              {t('✕ Part {{part}} is left out: {{reason}}', { part, reason })}
            </p>
          ))}
        </section>
      </Card>
      <Analysis study={study} result={result} />
      <AuditHead />
    </div>
  )
}
