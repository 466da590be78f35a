import type { CapabilityReport } from '../../../contract/capability.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { trimmed } from '../../components/significant.ts'

import classes from './Capability.module.css'

type Test = CapabilityReport['normality'][number]

const signs = { at_most: '≤ ', at_least: '≥ ' } as const

/** A p-value; where its table ended, with the side on which the true one lies. */
export const ProbabilityValue = ({ test }: { readonly test: Test }) => (
  <span className={classes.together}>
    {test.bound !== null && signs[test.bound]}
    <FigureValue
      figure={test.probability}
      decimals={test.bound === null ? 3 : trimmed(test.probability.value)}
      label={test.probability.name}
    />
  </span>
)
