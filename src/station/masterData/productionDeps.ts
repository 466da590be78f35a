import type { StationCore } from '../core.ts'

/** What the use cases of production need. */
export type ProductionDeps = Pick<StationCore, 'db' | 'clock'>
