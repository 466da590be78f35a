import type { ReactNode } from 'react'
import classes from './ShopEvents.module.css'

interface BigChoiceProps<Value extends string> {
  readonly legend: string
  readonly choices: readonly { readonly value: Value; readonly label: ReactNode }[]
  readonly value: Value | null
  readonly fault?: string | undefined
  readonly onChoose: (value: Value) => void
}

/** One of a few, by a tap with a glove on. */
export const BigChoice = <Value extends string>({
  legend,
  choices,
  value,
  fault,
  onChoose,
}: BigChoiceProps<Value>) => (
  <fieldset className={classes.choice} aria-invalid={fault !== undefined || undefined}>
    <legend>{legend}</legend>
    <div className={classes.big}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
    {fault !== undefined && (
      <p className={classes.fault} role="alert">
        {fault}
      </p>
    )}
  </fieldset>
)
