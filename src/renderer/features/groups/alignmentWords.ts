import type { Alignment } from '../../../contract/characteristicGroup.ts'
import type { CovarianceMethod } from '../../../spc/multivariate/multivariateEstimate.ts'
import { t } from '../../words/t.ts'

/** How subgroups are known to belong together, in words. */
export const alignmentWords: Readonly<Record<Alignment, { readonly word: string; readonly help: string }>> = {
  timestamp: {
    word: t('Same timestamp'),
    help: t('As a measuring machine sends all values of a part at one time.'),
  },
  batch_number: {
    word: t('Same batch'),
    help: t(
      'By batch_number. In a batch with several subgroups, the first of each belong together, and so on.',
    ),
  },
  piece: { word: t('Same piece'), help: t('By metadata.piece, or metadata.serial.') },
}

/** How the covariance is estimated, in words. */
export const covarianceWords: Readonly<
  Record<CovarianceMethod, { readonly word: string; readonly help: string }>
> = {
  classical: {
    word: t('All observations'),
    help: t('Each subgroup counts as one value, against the mean of all. The usual choice.'),
  },
  successive: {
    word: t('Successive differences'),
    help: t('From one observation to the next: a shift within the baseline does not widen the limit.'),
  },
  pooled: {
    word: t('Within subgroups'),
    help: t(
      'All subgroups of one size; the first measurements of all characteristics are one part, and so on.',
    ),
  },
}
