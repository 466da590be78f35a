import type { Meaning } from '../../../contract/signature.ts'
import { t } from '../../words/t.ts'

/** What a signature means, in words (21 CFR 11.50(a)(3)). */
export const meaningWords: Readonly<Record<Meaning, string>> = {
  approval: t('Approval'),
  review: t('Review'),
  responsibility: t('Responsibility'),
  authorship: t('Authorship'),
}
