import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import type { GroupWatch } from './watchGroups.ts'

/** What the use cases of groups need. */
export interface GroupDeps {
  readonly core: StationCore
  readonly reader: Reader
  readonly watch: GroupWatch
}
