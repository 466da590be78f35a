import { z } from 'zod'
import { id, nothing } from './fields.ts'
import { operation, stream } from './operation.ts'
import {
  createDisplayKeyInput,
  createdDisplayKey,
  displayKey,
  displayKeyChanges,
  leaveWallInput,
  wall,
  wallChanges,
  wallDelta,
  wallInput,
  wallPicture,
} from './wall.ts'

const ofWall = z.strictObject({ wall_id: id })
const ofKey = z.strictObject({ key_id: id })

/** Walls, and the keys with which screens show them. */
export const wallOperations = {
  'wall.list': operation('data.read', nothing, z.array(wall)),
  'wall.get': operation('data.read', ofWall, wall),
  'wall.create': operation('catalogue.configure', wallInput, wall),
  'wall.update': operation(
    'catalogue.configure',
    z.strictObject({ wall_id: id, changes: wallChanges }),
    wall,
  ),
  'wall.delete': operation('catalogue.configure', ofWall, nothing),

  /** A key for the screen at which one stands: the wall goes on there when the sign-in ends. */
  'wall.open': operation('data.read', ofWall, createdDisplayKey),

  /** Asks for the way out of a kiosk; whoever is signed in at the window stays so. */
  'wall.leave': operation('public', leaveWallInput, nothing),

  'displayKey.list': operation('catalogue.configure', ofWall, z.array(displayKey)),
  'displayKey.create': operation('catalogue.configure', createDisplayKeyInput, createdDisplayKey),
  'displayKey.update': operation(
    'catalogue.configure',
    z.strictObject({ key_id: id, changes: displayKeyChanges }),
    displayKey,
  ),
  'displayKey.revoke': operation('catalogue.configure', ofKey, nothing),
}

/** A wall that moves; a sign of life every few seconds, so that a screen can tell that it stands still. */
export const wallStreams = {
  'wall.live': stream('data.read', ofWall, wallPicture, wallDelta, { whileLocked: true }),
}
