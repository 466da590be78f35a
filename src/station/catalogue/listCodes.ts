import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CatalogueList, catalogueEntries } from '../../storage/queries/catalogue.ts'
import { describeCode } from './describeCode.ts'

/** The causes or actions that people choose from, in the order that they were given; retired ones only where asked for. */
export const listCodes =
  ({ db }: { readonly db: ReadableDb }, list: CatalogueList): Handler<'cause.list' | 'action.list'> =>
  (_caller, { include_retired: all = false }) =>
    catalogueEntries(db, list)
      .filter((row) => all || row.retiredAt === null)
      .map(describeCode)
