import type { ChartDesign } from './chartDesign.ts'
import { runLengthWords } from './falseAlarmWords.ts'
import classes from './Power.module.css'
import { useComputed } from './useComputed.ts'

interface PresetOptionProps {
  readonly label: string
  readonly design: ChartDesign
}

/** A named set of rules in a list, with its false alarms beside it. */
export const PresetOption = ({ label, design }: PresetOptionProps) => {
  const { data } = useComputed('runLength.get', design)
  const arl = data?.arl0.value ?? null
  return (
    <span className={classes.option}>
      <span>{label}</span>
      <span className={classes.price}>
        {data === undefined ? '…' : arl === null ? '–' : `a false alarm in ${runLengthWords(arl)}`}
      </span>
    </span>
  )
}
