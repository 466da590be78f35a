import { z } from 'zod'
import { alarmShelf, openAlarm } from './alarm.ts'
import { entryLock } from './alarmLock.ts'
import { groupSignal } from './characteristicGroup.ts'
import { id, timestampOut } from './fields.ts'
import { dueSampling } from './plan.ts'
import { zoneName } from './sample.ts'

export const stationStatus = z.strictObject({
  station_name: z.string(),
  version: z.string(),
  address: z.string().nullable().describe('host:port of the local port; null while it is closed'),
  port_problem: z.string().nullable().describe('why the local port is closed, and what to do'),
  network_address: z
    .string()
    .nullable()
    .describe('where other computers reach the station, such as https://cell-4:8443; null while they cannot'),
  samples_per_minute: z.int(),
  open_violations: z.int().describe('of characteristics'),
  open_group_signals: z.int(),
  shelved_alarms: z
    .int()
    .describe('of the open violations and signals, those that are put aside for a while'),
  demo: z.boolean().describe('the simulated gauge is posting'),
  clock_warning: z.string().nullable(),
})

/** What the top bar shows. */
export type StationStatus = z.infer<typeof stationStatus>

export const boardTile = z.strictObject({
  characteristic_id: id,
  code: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  decimals: z.int().describe('of the values'),
  line_decimals: z.int().describe('of the centre line and the limits'),
  state: z.enum(['empty', 'trial', 'in_control', 'warning', 'alarm']),
  sentence: z.string().describe('the state in words, such as "Shift: 9 in a row above the centre"'),
  since: timestampOut.nullable(),
  last_value: z.number().nullable(),
  last_at: timestampOut.nullable(),
  zone: zoneName.nullable(),
  subgroups: z.int(),
  baseline_subgroups: z.int(),
  open_violations: z.int(),
  shelved_violations: z.int().describe('of the open ones, those that are put aside for a while'),
  alarm: openAlarm
    .nullable()
    .describe('the open violation that matters most, of those that are not put aside'),
  shelf: alarmShelf.nullable().describe('where everything of it is put aside for a while'),
  lock: entryLock.nullable().describe('where it takes no subgroup until a leader releases it'),
  spark: z
    .array(z.number())
    .describe('the last 30 plotted values, oldest first; of two sums the one further out'),
  spark_marks: z.array(z.int()).describe('rule id of the most severe signal at each of them, 0 for none'),
  center_line: z.number().nullable(),
  ucl: z.number().nullable(),
  lcl: z.number().nullable(),
  due: dueSampling.nullable().describe('what a plan asks for of it now'),
  line: z.string().nullable(),
  machine: z.string().nullable(),
  part: z.string().nullable(),
})

/** One characteristic on the board. */
export type BoardTile = z.infer<typeof boardTile>

export const boardGroup = z.strictObject({
  group_id: id,
  name: z.string(),
  members: z.array(z.string()).describe('names of its characteristics'),
  open_signals: z.int(),
  shelf: alarmShelf.nullable().describe('where everything of it is put aside for a while'),
  newest: groupSignal.describe('the open signal of its newest observation that has one'),
})

/** A group with an open signal on the board. */
export type BoardGroup = z.infer<typeof boardGroup>

export const board = z.strictObject({
  status: stationStatus,
  tiles: z.array(boardTile),
  groups: z.array(boardGroup).describe('groups of characteristics with an open signal, the newest first'),
})

export type Board = z.infer<typeof board>

export const health = z.strictObject({
  status: z.enum(['ok', 'unavailable']),
  checks: z.record(z.string(), z.string()).optional(),
})
