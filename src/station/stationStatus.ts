import type { Caller } from '../contract/caller.ts'
import type { StationStatus } from '../contract/station.ts'
import { countOpenViolations } from '../storage/measurements/violationList.ts'
import { countShelved } from './alarms/countShelved.ts'
import { readingScope } from './characteristics/clientScope.ts'
import type { StationCore } from './core.ts'
import { countOpenGroupSignals } from './groups/openGroups.ts'
import type { RateMeter } from './live/rateMeter.ts'
import { stationName } from './people/stationName.ts'
import type { Network, PortState } from './station.ts'

/** What the top bar shows a caller. */
export const stationStatus = (
  core: StationCore,
  caller: Caller,
  now: { version: string; port: PortState; rate: RateMeter; demo: boolean; network: Network },
): StationStatus => ({
  station_name: stationName(core.db),
  version: now.version,
  address: now.port.address,
  port_problem: now.port.problem,
  network_address: now.network.state().addresses[0] ?? null,
  samples_per_minute: now.rate.perMinute(),
  open_violations: countOpenViolations(core.db, readingScope(caller)),
  open_group_signals: countOpenGroupSignals(core.db, caller),
  shelved_alarms: countShelved(core.db, caller),
  demo: now.demo,
  clock_warning: core.clock.warning(),
})
