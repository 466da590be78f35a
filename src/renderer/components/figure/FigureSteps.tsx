import type { FigureStep } from '../../../spc/figure.ts'
import { t } from '../../words/t.ts'
import classes from './FigureExplanation.module.css'
import { writtenExpression, writtenNumber } from './figureWords.ts'

/** The steps of a computation in order, each with what it comes to. */
export const FigureSteps = ({ steps }: { readonly steps: readonly FigureStep[] }) => {
  if (steps.length === 0) return null
  return (
    <section aria-label={t('Steps')}>
      <h4>{t('Steps')}</h4>
      <ol className={classes.steps}>
        {steps.map(({ expression, value }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may read the same, and the list never changes
          <li key={place}>
            {writtenExpression(expression)}{' '}
            <span className={classes.comes}>= {value === null ? '–' : writtenNumber(value)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
