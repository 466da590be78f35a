/** Who made a row and who changed it last; times in ms. */
export interface MadeRow {
  readonly createdBy: string
  readonly createdAt: number
  readonly updatedBy: string | null
  readonly updatedAt: number | null
}

/** The columns of a `MadeRow`, for a SELECT. */
export const madeColumns =
  'created_by AS createdBy, created_at AS createdAt, updated_by AS updatedBy, updated_at AS updatedAt'
