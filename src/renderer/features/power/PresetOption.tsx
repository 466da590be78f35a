import { t } from '../../words/t.ts'
import type { ChartDesign } from './chartDesign.ts'
import { runLengthWords } from './falseAlarmWords.ts'
import classes from './Power.module.css'
import { useComputed } from './useComputed.ts'

interface PresetOptionProps {
  readonly label: string
  readonly design: ChartDesign
}

/** A named set of rules in a list, with its false alarms beside it, where they can be computed. */
export const PresetOption = ({ label, design }: PresetOptionProps) => {
  const { data } = useComputed('runLength.get', design)
  const arl0 = data?.arl0
  return (
    <span className={classes.option}>
      <span>{label}</span>
      {arl0?.value !== null && (
        <span className={classes.price}>
          {arl0 === undefined ? '…' : t('a false alarm in {{value}}', { value: runLengthWords(arl0.value) })}
        </span>
      )}
    </span>
  )
}
