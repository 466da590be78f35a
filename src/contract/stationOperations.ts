import { z } from 'zod'
import { id, nothing } from './fields.ts'
import { authorityCertificate, networkState } from './network.ts'
import { operation } from './operation.ts'
import { settingsChanges, stationSettings } from './settings.ts'
import { stationStatus } from './station.ts'

/** The station itself: how it stands, its settings, its way to the network, its simulated gauge. */
export const stationOperations = {
  'station.status': operation('data.read', nothing, stationStatus),
  'settings.get': operation('data.read', nothing, stationSettings),
  'settings.update': operation('system.configure', settingsChanges, stationSettings),
  'network.get': operation('system.configure', nothing, networkState),
  'network.certificate': operation('public', nothing, authorityCertificate),
  'demo.start': operation('system.configure', nothing, z.strictObject({ characteristic_id: id })),
  'demo.stop': operation('system.configure', nothing, nothing),
}
