import type { CatalogueRow } from '../../storage/queries/catalogue.ts'

/**
 * The entries of a list, numbered from 1, after one of them was put at a new place; past the end is the end.
 *
 * @param rows in their order, `moved` among them by its code
 */
export const placeInList = (
  rows: readonly CatalogueRow[],
  moved: CatalogueRow,
  position: number,
): CatalogueRow[] => {
  const others = rows.filter((row) => row.code !== moved.code)
  return others.toSpliced(position - 1, 0, moved).map((row, i) => ({ ...row, position: i + 1 }))
}
