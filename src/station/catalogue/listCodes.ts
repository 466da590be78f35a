import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CatalogueList, catalogueEntries } from '../../storage/queries/catalogue.ts'

/** The causes or actions that people choose from, by label. */
export const listCodes =
  ({ db }: { readonly db: ReadableDb }, list: CatalogueList): Handler<'cause.list' | 'action.list'> =>
  () =>
    catalogueEntries(db, list)
