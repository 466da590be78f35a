import type { StationCore } from '../core.ts'
import type { PeopleDeps } from '../people/peopleDeps.ts'
import { signedIfGiven } from '../signatures/signed.ts'
import type { StationHandlers } from '../station.ts'
import type { CharacteristicDeps } from './characteristicDeps.ts'
import { createCharacteristic } from './createCharacteristic.ts'
import { deleteCharacteristic } from './deleteCharacteristic.ts'
import { getCharacteristic } from './getCharacteristic.ts'
import { listCharacteristics } from './listCharacteristics.ts'
import { updateCharacteristic } from './updateCharacteristic.ts'

/** The use cases of setting characteristics up. */
export const characteristicHandlers = (
  deps: CharacteristicDeps,
  core: StationCore,
  people: PeopleDeps,
): Pick<StationHandlers, Extract<keyof StationHandlers, `characteristic.${string}`>> => ({
  'characteristic.create': createCharacteristic(deps),
  'characteristic.list': listCharacteristics(deps),
  'characteristic.get': getCharacteristic(deps),
  'characteristic.update': signedIfGiven(people, updateCharacteristic(deps, core)),
  'characteristic.delete': deleteCharacteristic(deps),
})
