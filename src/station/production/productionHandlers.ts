import { createLastEntries } from '../ingest/lastEntries.ts'
import type { StationHandlers } from '../station.ts'
import { createEntry } from './createEntry.ts'
import { entryStandards } from './entryStandards.ts'
import { getEntry } from './findEntry.ts'
import { listEntries } from './listEntries.ts'
import type { ProductionDeps } from './productionDeps.ts'
import { updateEntry } from './updateEntry.ts'
import { reopenEntry, verifyEntry } from './verifyEntry.ts'
import { undoEntry, voidEntry } from './voidEntry.ts'

type Of = Extract<keyof StationHandlers, `production.${string}`>

/** Entries of production. */
export const productionHandlers = (deps: ProductionDeps): Pick<StationHandlers, Of> => {
  const last = createLastEntries()
  return {
    'production.create': createEntry(deps, last),
    'production.list': listEntries(deps),
    'production.get': getEntry(deps),
    'production.update': updateEntry(deps),
    'production.verify': verifyEntry(deps),
    'production.reopen': reopenEntry(deps),
    'production.void': voidEntry(deps),
    'production.standards': entryStandards(deps),
    'production.undo': undoEntry(deps, last),
  }
}
