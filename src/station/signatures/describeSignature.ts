import type { Signature } from '../../contract/signature.ts'
import type { SignatureRow } from '../../storage/queries/signatures.ts'

/** A signature as it is shown beside what it signs. */
export const describeSignature = (
  row: Pick<SignatureRow, 'fullName' | 'username' | 'meaning' | 'signedAt'>,
): Signature => ({
  full_name: row.fullName,
  username: row.username,
  meaning: row.meaning,
  signed_at: new Date(row.signedAt).toISOString(),
})
