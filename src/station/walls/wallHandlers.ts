import type { Handlers } from '../../contract/handlers.ts'
import type { wallOperations } from '../../contract/wallOperations.ts'
import { allWalls } from '../../storage/walls/walls.ts'
import type { PeopleDeps } from '../people/peopleDeps.ts'
import { createWall, deleteWall, updateWall } from './defineWall.ts'
import { describeWall } from './describeWall.ts'
import {
  createDisplayKey,
  listDisplayKeys,
  openWall,
  revokeDisplayKey,
  updateDisplayKey,
} from './displayKeys.ts'
import { findWall, maySeeWall } from './findWall.ts'
import { leaveWall } from './leaveWall.ts'
import type { WallDeps } from './wallDeps.ts'

/** The use cases of walls and of the keys of their screens. */
export const wallHandlers = (
  deps: WallDeps,
  people: PeopleDeps,
): Pick<Handlers, keyof typeof wallOperations> => ({
  'wall.list': (caller) =>
    allWalls(deps.db)
      .filter((row) => maySeeWall(caller, row))
      .map(describeWall),
  'wall.get': (caller, { wall_id }) => describeWall(findWall(deps.db, caller, wall_id)),
  'wall.create': createWall(deps),
  'wall.update': updateWall(deps),
  'wall.delete': deleteWall(deps),
  'wall.open': openWall(deps),
  'wall.leave': leaveWall(people),
  'displayKey.list': listDisplayKeys(deps),
  'displayKey.create': createDisplayKey(deps),
  'displayKey.update': updateDisplayKey(deps),
  'displayKey.revoke': revokeDisplayKey(deps),
})
