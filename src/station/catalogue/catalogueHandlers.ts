import type { StationHandlers } from '../station.ts'
import type { CatalogueDeps } from './catalogueDeps.ts'
import { createCode } from './createCode.ts'
import { listCodes } from './listCodes.ts'
import { updateCode } from './updateCode.ts'

/** The use cases of the two lists that people choose from when they acknowledge. */
export const catalogueHandlers = (
  deps: CatalogueDeps,
): Pick<StationHandlers, Extract<keyof StationHandlers, `cause.${string}` | `action.${string}`>> => ({
  'cause.list': listCodes(deps, 'cause'),
  'cause.create': createCode(deps, 'cause'),
  'cause.update': updateCode(deps, 'cause'),
  'action.list': listCodes(deps, 'action'),
  'action.create': createCode(deps, 'action'),
  'action.update': updateCode(deps, 'action'),
})
