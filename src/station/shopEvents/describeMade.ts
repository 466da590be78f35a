import type { MadeRow } from '../../storage/production/made.ts'

/** Who recorded something and who changed it last, as a client gets it. */
export const describeMade = ({ createdBy, createdAt, updatedBy, updatedAt }: MadeRow) => ({
  created_by: createdBy,
  created_at: new Date(createdAt).toISOString(),
  updated_by: updatedBy,
  updated_at: updatedAt === null ? null : new Date(updatedAt).toISOString(),
})
