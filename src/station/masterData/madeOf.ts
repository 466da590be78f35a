import type { MadeRow } from '../../storage/production/made.ts'

const iso = (at: number): string => new Date(at).toISOString()

/** A moment as the station answers it; null stays null. */
export const isoOf = (at: number | null): string | null => (at === null ? null : iso(at))

/** Who made a record and who changed it last, as the station answers it. */
export const madeOf = ({ createdBy, createdAt, updatedBy, updatedAt }: MadeRow) => ({
  created_by: createdBy,
  created_at: iso(createdAt),
  updated_by: updatedBy,
  updated_at: isoOf(updatedAt),
})
