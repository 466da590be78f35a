import type { FigureOut } from '../../../contract/figure.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { trimmed } from '../../components/significant.ts'
import classes from './Msa.module.css'

/** A number with the words above it. */
export interface Fact {
  readonly words: string
  readonly figure: FigureOut
  readonly decimals?: number
  readonly unit?: string | null
}

/** Numbers of a study, each with its way. */
export const FactList = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={classes.facts}>
    {facts.map(({ words, figure, decimals, unit }) => (
      <div key={words}>
        <dt>{words}</dt>
        <dd>
          <FigureValue
            figure={figure}
            decimals={decimals ?? trimmed(figure.value)}
            unit={unit ?? null}
            label={words}
          />
        </dd>
      </div>
    ))}
  </dl>
)
