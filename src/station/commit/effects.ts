import type { Caller } from '../../contract/caller.ts'
import type { JudgedSample } from '../../contract/sample.ts'
import type { PlottedPoint as Plotted } from '../../spc/chartPlan.ts'
import type { MemoryRow } from '../../storage/measurements/chartMemory.ts'
import type { SampleDigest } from '../../storage/measurements/digest.ts'
import type { NewSample } from '../../storage/measurements/samples.ts'
import type { SeriesKey } from '../../storage/measurements/series.ts'
import type { ViolationStatus } from '../../storage/measurements/violations.ts'

/** A point of a chart that is new or looks different now. */
export interface PlottedPoint extends Plotted {
  readonly sampleId: number
  readonly at: number
  /** Part number, where the subgroup carries one. */
  readonly part: string | null
  readonly revision: number | null
  readonly excluded: boolean
}

/** A violation that was opened, withdrawn, or acknowledged. */
export interface ViolationChange {
  readonly id: number
  readonly characteristicId: number
  readonly status: ViolationStatus
}

/** What one transaction did, gathered while it runs; it is announced once it is on disk. */
export interface Effects {
  /** Subgroups that it stored, by rising id. */
  readonly samples: JudgedSample[]
  /** Those of them that are not in the database yet; see `writeSamples`. */
  readonly unwritten: NewSample[]
  /** What accumulating charts remember after subgroups; stored with them. */
  readonly memories: MemoryRow[]
  /** Of the stored rows, as their audit entry will carry it; made with the first of them. */
  digest: SampleDigest | null
  /** Of the sample before: the next one mostly comes from the same caller. */
  origin: { readonly caller: Caller; readonly id: number } | null
  /** By characteristic. */
  readonly points: Map<number, PlottedPoint[]>
  readonly violationChanges: ViolationChange[]
  readonly newLimits: { readonly characteristicId: number; readonly revision: number }[]
  /** New subgroups by characteristic that the stored counts do not hold yet; see `writeTally`. */
  readonly uncounted: Map<number, number>
  /** When its samples were received, ms: one time for all of them. */
  receivedAt: number | null
  /** The audit entry that covers the transaction. */
  seq: number | null
}

export const noEffects = (): Effects => ({
  samples: [],
  unwritten: [],
  memories: [],
  digest: null,
  origin: null,
  points: new Map(),
  violationChanges: [],
  newLimits: [],
  uncounted: new Map(),
  receivedAt: null,
  seq: null,
})

/** Notes that a subgroup was stored. */
export const countSubgroup = (effects: Effects, characteristicId: number): void => {
  effects.uncounted.set(characteristicId, (effects.uncounted.get(characteristicId) ?? 0) + 1)
}

/** Notes that a point is to be drawn, or drawn again. */
export const notePoint = (
  effects: Effects,
  characteristicId: number,
  point: SeriesKey & { readonly part: string | null },
  plotted: Plotted,
  revision: number | null,
  excluded: boolean,
): void => {
  const drawn: PlottedPoint = {
    sampleId: point.id,
    at: point.at,
    part: point.part,
    n: plotted.n,
    value: plotted.value,
    dispersion: plotted.dispersion,
    companion: plotted.companion,
    equivalentSize: plotted.equivalentSize,
    level: plotted.level,
    revision,
    excluded,
  }
  const points = effects.points.get(characteristicId)
  if (points === undefined) effects.points.set(characteristicId, [drawn])
  else points.push(drawn)
}
