import type { OperationName } from '../../contract/operations.ts'
import type { StationCore } from '../core.ts'
import type { StationHandlers } from '../station.ts'
import { createWedgeRoute } from './createWedgeRoute.ts'
import { listWedgeRoutes } from './listWedgeRoutes.ts'
import { removeWedgeRoute } from './removeWedgeRoute.ts'

type WedgeOperation = Extract<OperationName, `wedgeRoute.${string}`>

/** The use cases of gauges that type. */
export const wedgeHandlers = (core: StationCore): Pick<StationHandlers, WedgeOperation> => ({
  'wedgeRoute.list': listWedgeRoutes(core),
  'wedgeRoute.create': createWedgeRoute(core),
  'wedgeRoute.remove': removeWedgeRoute(core),
})
