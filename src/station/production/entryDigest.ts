import { createHash } from 'node:crypto'
import type { ProductionRow } from '../../contract/production/productionEntry.ts'

/** The content of an entry as one text, whatever order its fields came in; nothing is the same as left out. */
export const digestOf = (row: ProductionRow): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        Object.entries(row)
          .filter(([, value]) => value !== null && value !== undefined && value !== '')
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    )
    .digest('hex')
