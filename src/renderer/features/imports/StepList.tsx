import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import { type Step, steps } from './savedImport.ts'

const words: Readonly<Record<Step, string>> = {
  paste: t('Paste'),
  table: t('Table'),
  columns: t('Columns'),
  check: t('Check'),
  run: t('Import'),
}

interface StepListProps {
  readonly step: Step
  /** There is a table to go back to. */
  readonly isReady: boolean
  readonly onGo: (step: Step) => void
}

/** Where somebody stands; a step that was made can be gone back to. */
export const StepList = ({ step, isReady, onGo }: StepListProps) => {
  const at = steps.indexOf(step)
  return (
    <nav aria-label={t('Steps')}>
      <ol className={classes.steps}>
        {steps.map((one, i) => (
          <li key={one}>
            <button
              type="button"
              className={classes.step}
              aria-current={one === step ? 'step' : undefined}
              disabled={!isReady || i >= at}
              onClick={() => onGo(one)}
            >
              <span className={classes.number}>{i + 1}</span> {words[one]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
