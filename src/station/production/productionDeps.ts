import type { StationCore } from '../core.ts'

/** What entries of production need of the station. */
export type ProductionDeps = Pick<StationCore, 'db' | 'clock'>
