import { Button, Progress } from '@mantine/core'
import { useRef, useState } from 'react'
import type { RecalculationProgress } from '../../../contract/recalculation.ts'
import type { RuleChoices } from '../../../contract/rules.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { countWords } from '../../charts/formatValue.ts'
import { capitalized } from '../../components/capitalized.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { useStream } from '../../connection/useStream.ts'
import { t } from '../../words/t.ts'
import classes from './Recalculation.module.css'
import { RecalculationResult } from './RecalculationResult.tsx'
import { timeLeftWords } from './timeLeftWords.ts'

interface RunningRecalculationProps {
  readonly characteristicId: number
  readonly chartType: ChartType
  readonly rules: RuleChoices
  readonly onCancel: () => void
}

/** A history that is being judged anew: how far it is, how long still, Cancel; then what was found. */
export const RunningRecalculation = (props: RunningRecalculationProps) => {
  const { characteristicId, chartType, rules, onCancel } = props
  const { many } = subgroupWords(chartType)
  const [progress, setProgress] = useState<RecalculationProgress | null>(null)
  const started = useRef(performance.now())
  const error = useStream(
    'recalculation.follow',
    { characteristic_id: characteristicId, rules },
    { onSnapshot: setProgress, onDelta: setProgress },
  )
  if (error !== null) return <ErrorNotice error={error} />
  const fault = progress?.fault ?? null
  if (fault !== null) return <p role="alert">{fault}</p>
  const result = progress?.result ?? null
  if (result !== null) return <RecalculationResult result={result} chartType={chartType} />
  const { done, total } = progress ?? { done: 0, total: 0 }
  return (
    <div className={classes.running}>
      <Progress
        value={total === 0 ? 0 : (100 * done) / total}
        aria-label={t('{{many}} judged', { many: capitalized(many) })}
        className={classes.bar}
      />
      <p>
        {t('{{done}} of {{total}} {{many}}{{left}}', {
          done: countWords(done),
          total: countWords(total),
          many,
          left: timeLeftWords(done, total, performance.now() - started.current),
        })}
      </p>
      <Button variant="subtle" onClick={onCancel}>
        {t('Cancel')}
      </Button>
    </div>
  )
}
