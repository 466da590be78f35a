import { z } from 'zod'
import { keysTraffic } from './apiKey.ts'
import { auditVerifyInput, auditVerifyProgress } from './audit.ts'
import { characteristic } from './characteristic.ts'
import { chartHistory, chartMark, pointColumns, trialLimits } from './chart.ts'
import { id, nothing } from './fields.ts'
import { limitsRevision } from './limits.ts'
import { stream } from './operation.ts'
import { recalculationInput, recalculationProgress } from './recalculation.ts'
import { serialGaugeStreams } from './serialGaugeOperations.ts'
import { board, boardGroup, boardTile, stationStatus } from './station.ts'
import { wallStreams } from './wallOperations.ts'

/** Live views: a snapshot, then frames of deltas with consecutive `seq`; after a gap the page opens the stream again. */
export const streams = {
  /** The board and the top bar: changed tiles, by id; the status, and all groups with an open signal, where they changed. */
  'board.live': stream(
    'data.read',
    nothing,
    board,
    z.strictObject({
      status: stationStatus.optional(),
      tiles: z.array(boardTile),
      removed: z.array(id),
      groups: z.array(boardGroup).optional(),
    }),
    { whileLocked: true },
  ),

  /**
   * One chart: the newest `last` points, then what changed. `points` are new or changed points, to be placed by
   * (at, sample_id); `marks` are new or changed violations; `limits` is the whole list when a revision was added.
   */
  'chart.live': stream(
    'data.read',
    z.strictObject({ characteristic_id: id, last: z.int().min(1).max(5000).default(500) }),
    chartHistory,
    z.strictObject({
      points: pointColumns,
      marks: z.array(chartMark),
      limits: z.array(limitsRevision).optional(),
      characteristic: characteristic.optional(),
      trial: trialLimits.nullable(),
      no_limits: z.string().optional(),
      annotated: z
        .boolean()
        .optional()
        .describe('annotations were added, changed or removed: ask for them again'),
      total: z.int(),
    }),
  ),

  /** A history that is judged anew, with its progress; closing the stream cancels it. */
  'recalculation.follow': stream(
    'characteristic.configure',
    recalculationInput,
    recalculationProgress,
    recalculationProgress,
  ),

  /** The audit log as it is verified, with its progress; closing the stream cancels it. */
  'audit.follow': stream('audit.read', auditVerifyInput, auditVerifyProgress, auditVerifyProgress),

  /** Tells that the chart of a group may look different, so that it is asked for again. */
  'group.live': stream(
    'data.read',
    z.strictObject({ group_id: id }),
    z.strictObject({ changes: z.int() }),
    z.strictObject({ changes: z.int() }),
  ),

  /** How much one's own keys are used: those that were used since the start, then once a second those whose counts moved. */
  'apiKey.live': stream('apiKey.own', nothing, keysTraffic, keysTraffic),

  /** The same of everybody's keys. */
  'adminKey.live': stream('apiKey.manage', nothing, keysTraffic, keysTraffic),
  ...wallStreams,
  ...serialGaugeStreams,
}

export type Streams = typeof streams
export type StreamName = keyof Streams

export type StreamInputOf<Name extends StreamName> = z.input<Streams[Name]['input']>
export type ParsedStreamInputOf<Name extends StreamName> = z.output<Streams[Name]['input']>
export type SnapshotOf<Name extends StreamName> = z.output<Streams[Name]['snapshot']>
export type DeltaOf<Name extends StreamName> = z.output<Streams[Name]['delta']>
