import type { StationCore } from '../core.ts'

/** What recording standstills, attendance and inspections needs. */
export type ShopEventDeps = Pick<StationCore, 'db' | 'clock'>
