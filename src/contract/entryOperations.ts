import { z } from 'zod'
import { id, nothing } from './fields.ts'
import { operation } from './operation.ts'
import { sampleDetail } from './sample.ts'
import { undoInput } from './undo.ts'
import { createWedgeRouteInput, wedgeRoute } from './wedgeRoute.ts'

/** What makes entering quick: taking back the last entry, and gauges that type. */
export const entryOperations = {
  'sample.undo': operation('sample.create', undoInput, sampleDetail),
  'wedgeRoute.list': operation('data.read', nothing, z.array(wedgeRoute)),
  'wedgeRoute.create': operation('characteristic.configure', createWedgeRouteInput, wedgeRoute),
  'wedgeRoute.remove': operation('characteristic.configure', z.strictObject({ id }), nothing),
}
