import type { StationCore } from '../core.ts'
import type { WallFeed } from './wallFeed.ts'

/** What the use cases of walls need. */
export interface WallDeps extends Pick<StationCore, 'db' | 'clock'> {
  readonly feed: WallFeed
}
