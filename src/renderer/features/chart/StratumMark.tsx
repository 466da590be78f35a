import { othersShape, strataShapes } from '../../charts/strataShapes.ts'

/** How the points of a stratum look on the chart; past the last one, those of the others. */
export const StratumMark = ({ place }: { readonly place: number }) => (
  <svg viewBox="-1.8 -1.8 3.6 3.6" aria-hidden="true">
    <path
      d={strataShapes[place] ?? othersShape}
      fill={place < strataShapes.length ? `var(--stratum-${place + 1})` : 'var(--quiet)'}
    />
  </svg>
)
