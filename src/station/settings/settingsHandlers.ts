import type { StationCore } from '../core.ts'
import { getCertificate } from '../network/getCertificate.ts'
import type { PlanDeps } from '../plans/planDeps.ts'
import { replanned } from '../plans/replanned.ts'
import { describeShifts } from '../shifts/describeShifts.ts'
import { setShifts } from '../shifts/setShifts.ts'
import type { Network, StationHandlers } from '../station.ts'
import type { Demo } from '../stationOptions.ts'
import { readSettings } from './readSettings.ts'
import { updateSettings } from './updateSettings.ts'

type SettingsOperation = Extract<
  keyof StationHandlers,
  `${'settings' | 'shift' | 'network' | 'demo'}.${string}`
>

/** The use cases of how the station is set up: its settings, its shifts, the way in from the network, the simulated gauge. */
export const settingsHandlers = (
  core: StationCore,
  plans: PlanDeps,
  network: Network,
  demo: Demo,
): Pick<StationHandlers, SettingsOperation> => {
  const { db, clock } = core
  return {
    'settings.get': () => readSettings(db),
    'settings.update': replanned(plans, updateSettings({ db, clock, network })),
    'shift.list': () => describeShifts(db),
    'shift.set': replanned(plans, setShifts(core)),
    'network.get': network.state,
    'network.certificate': getCertificate(network),
    'demo.start': (caller) => demo.start(caller),
    'demo.stop': async () => {
      await demo.stop()
      return {}
    },
  }
}
