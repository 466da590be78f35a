import type { Alignment } from '../../../contract/characteristicGroup.ts'
import type { CovarianceMethod } from '../../../spc/multivariate/multivariateEstimate.ts'

/** How subgroups are known to belong together, in words. */
export const alignmentWords: Readonly<Record<Alignment, { readonly word: string; readonly help: string }>> = {
  timestamp: {
    word: 'Same timestamp',
    help: 'As a measuring machine sends all values of a part at one time.',
  },
  batch_number: {
    word: 'Same batch',
    help: 'By batch_number. In a batch with several subgroups, the first of each belong together, and so on.',
  },
  piece: { word: 'Same piece', help: 'By metadata.piece, or metadata.serial.' },
}

/** How the covariance is estimated, in words. */
export const covarianceWords: Readonly<
  Record<CovarianceMethod, { readonly word: string; readonly help: string }>
> = {
  classical: {
    word: 'All observations',
    help: 'Each subgroup counts as one value, against the mean of all. The usual choice.',
  },
  successive: {
    word: 'Successive differences',
    help: 'From one observation to the next: a shift within the baseline does not widen the limit.',
  },
  pooled: {
    word: 'Within subgroups',
    help: 'All subgroups of one size; the first measurements of all characteristics are one part, and so on.',
  },
}
