import type { Signature } from '../../../contract/signature.ts'
import { formatExact } from '../formatTime.ts'
import { meaningWords } from './meaningWords.ts'

/** A signature in words: who, what it means, and when. */
export const SignedBy = ({ signature }: { readonly signature: Signature }) => (
  <>
    {signature.full_name} ({signature.username}), {meaningWords[signature.meaning].toLowerCase()},{' '}
    {formatExact(Date.parse(signature.signed_at))}
  </>
)
