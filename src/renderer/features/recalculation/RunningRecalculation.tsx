import { Button, Progress } from '@mantine/core'
import { useRef, useState } from 'react'
import type { RecalculationProgress } from '../../../contract/recalculation.ts'
import type { RuleChoices } from '../../../contract/rules.ts'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useStream } from '../../connection/useStream.ts'
import classes from './Recalculation.module.css'
import { RecalculationResult } from './RecalculationResult.tsx'
import { timeLeftWords } from './timeLeftWords.ts'

interface RunningRecalculationProps {
  readonly characteristicId: number
  readonly rules: RuleChoices
  readonly onCancel: () => void
}

/** A history that is being judged anew: how far it is, how long still, Cancel; then what was found. */
export const RunningRecalculation = ({ characteristicId, rules, onCancel }: RunningRecalculationProps) => {
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
  if (result !== null) return <RecalculationResult result={result} />
  const { done, total } = progress ?? { done: 0, total: 0 }
  return (
    <div className={classes.running}>
      <Progress
        value={total === 0 ? 0 : (100 * done) / total}
        aria-label="Subgroups judged"
        className={classes.bar}
      />
      <p>
        {countWords(done)} of {countWords(total)} subgroups
        {timeLeftWords(done, total, performance.now() - started.current)}
      </p>
      <Button variant="subtle" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  )
}
