import type { Meaning } from '../../../contract/signature.ts'

/** What a signature means, in words (21 CFR 11.50(a)(3)). */
export const meaningWords: Readonly<Record<Meaning, string>> = {
  approval: 'Approval',
  review: 'Review',
  responsibility: 'Responsibility',
  authorship: 'Authorship',
}
