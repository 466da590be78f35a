import type { StationHandlers } from '../station.ts'
import { addNote } from './addNote.ts'
import { getHandover } from './getHandover.ts'
import type { HandoverDeps } from './handoverDeps.ts'
import { takeOver } from './takeOver.ts'

/** The use cases of the page that one shift leaves to the next. */
export const handoverHandlers = (
  deps: HandoverDeps,
): Pick<StationHandlers, Extract<keyof StationHandlers, `handover.${string}`>> => ({
  'handover.get': getHandover(deps),
  'handover.addNote': addNote(deps.core),
  'handover.takeOver': takeOver(deps.core),
})
