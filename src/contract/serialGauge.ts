import { z } from 'zod'
import { id, label, timestampOut } from './fields.ts'

/** Line formats that the station knows; `own` is a pattern of one's own. */
export const gaugeFormats = ['mitutoyo', 'sylvac', 'mahr', 'starrett', 'own'] as const

export type GaugeFormat = (typeof gaugeFormats)[number]

export const parities = ['none', 'even', 'odd', 'mark', 'space'] as const

/** The longest line that is looked at; what is longer is no reading. */
export const longestLine = 200

const fields = {
  name: label(80),
  port: label(260).describe('COM3, /dev/ttyUSB0 or /dev/serial/by-id/…'),
  baud_rate: z.int().min(110).max(4_000_000),
  data_bits: z.union([z.literal(5), z.literal(6), z.literal(7), z.literal(8)]),
  parity: z.enum(parities),
  stop_bits: z.union([z.literal(1), z.literal(1.5), z.literal(2)]),
  format: z.enum(gaugeFormats),
  pattern: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .describe('of the format own: a regular expression with a group (?<value>…) and perhaps (?<unit>…)'),
  decimal: z.enum(['point', 'comma']).describe('the decimal sign of its numbers'),
  unit: label(24).nullable().describe('of its numbers where the line names none'),
  request: z
    .string()
    .min(1)
    .max(40)
    .nullable()
    .describe('what asks for a value, such as ?\\r; \\r, \\n, \\t and \\xNN stand for what cannot be typed'),
  characteristic_id: id.nullable().describe('what it measures; null: whatever is asked for'),
  auto_submit: z
    .boolean()
    .describe('records by itself when the subgroup is full; only with a characteristic'),
  enabled: z.boolean(),
}

export const createSerialGaugeInput = z.strictObject({
  name: fields.name,
  port: fields.port,
  baud_rate: fields.baud_rate.default(9600),
  data_bits: fields.data_bits.default(8),
  parity: fields.parity.default('none'),
  stop_bits: fields.stop_bits.default(1),
  format: fields.format,
  pattern: fields.pattern.default(null),
  decimal: fields.decimal.default('point'),
  unit: fields.unit.default(null),
  request: fields.request.default(null),
  characteristic_id: fields.characteristic_id.default(null),
  auto_submit: fields.auto_submit.default(false),
  enabled: fields.enabled.default(true),
})

export type CreateSerialGaugeInput = z.output<typeof createSerialGaugeInput>

export const serialGaugeChanges = z.strictObject(fields).partial()

export type SerialGaugeChanges = z.output<typeof serialGaugeChanges>

export const serialGauge = z.strictObject({
  id,
  ...fields,
  characteristic_code: z.string().nullable(),
  created_by: z.string(),
  created_at: timestampOut,
  updated_by: z.string(),
  updated_at: timestampOut,
})

/** A gauge on a serial port, as a leader defined it. */
export type SerialGauge = z.infer<typeof serialGauge>

export const gaugeStates = ['off', 'opening', 'connected', 'waiting', 'failed'] as const

export const gaugeState = z.strictObject({
  gauge_id: id,
  gauge_name: z.string(),
  characteristic_id: id.nullable().describe('null: whatever is asked for'),
  state: z
    .enum(gaugeStates)
    .describe('waiting: unplugged, it is tried again; failed: a person has to do something'),
  problem: z.string().nullable().describe('why it is not connected, and what to do'),
  requests: z.boolean().describe('it can be asked for a value by serialGauge.request'),
  auto_submit: z.boolean(),
  pending: z
    .array(z.number())
    .describe('readings of a subgroup that is not full yet, of a gauge that records by itself'),
  size: z.int().nullable().describe('how many readings fill the subgroup; null where nothing is recorded'),
  last: z
    .strictObject({
      values: z.array(z.number()),
      recorded: z.boolean(),
      problem: z.string().nullable().describe('why it was not recorded, and what to do'),
    })
    .nullable()
    .describe('what became of the last subgroup that it recorded by itself'),
})

/** How a gauge stands. */
export type GaugeState = z.infer<typeof gaugeState>

export const gaugeReading = z.strictObject({
  number: z.int().describe('rises by one with each reading since the station started'),
  gauge_id: id,
  gauge_name: z.string(),
  characteristic_id: id.nullable(),
  value: z.number(),
  text: z.string().describe('the number as the gauge wrote it'),
  unit: z.string().nullable(),
  auto_submit: z.boolean().describe('it is recorded by itself: a screen must not record it, too'),
  at: timestampOut,
})

/** A value that a gauge sent. */
export type GaugeReading = z.infer<typeof gaugeReading>

export const claimReadingInput = gaugeReading.pick({ gauge_id: true, number: true })

/** A reading is entered at one screen, the first that asks, however many show the same form. */
export const claimedReading = z.strictObject({ yours: z.boolean() })

export const gaugeLine = z.strictObject({
  number: z.int(),
  gauge_id: id,
  at: timestampOut,
  line: z.string().describe('as it came; what cannot be printed stands as \\xNN'),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  problem: z.string().nullable().describe('why it is no reading, in words'),
})

/** A line as a gauge sent it, and what was understood of it. */
export type GaugeLine = z.infer<typeof gaugeLine>

export const gaugesSnapshot = z.strictObject({ gauges: z.array(gaugeState) })

export const gaugesDelta = z.strictObject({
  gauges: z.array(gaugeState).describe('all of them where one changed; else empty').optional(),
  readings: z.array(gaugeReading).describe('in the order in which they came'),
  refused: z.array(gaugeLine).describe('lines that are no reading, with the reason'),
})

export const gaugeLines = z.strictObject({ lines: z.array(gaugeLine).describe('the oldest first') })

export const ofSerialGauge = z.strictObject({ gauge_id: id })

const foundPort = z.strictObject({
  path: z.string(),
  name: z.string().nullable().describe('what the system says is plugged in there'),
  used_by: z.string().nullable().describe('the gauge that is defined there'),
})

export const foundPorts = z.strictObject({
  ports: z.array(foundPort),
  problem: z.string().nullable().describe('why serial ports cannot be used here, and what to do'),
})

export const understandLineInput = z.strictObject({
  format: fields.format,
  pattern: fields.pattern.default(null),
  decimal: fields.decimal.default('point'),
  unit: fields.unit.default(null),
  line: z.string().max(1000),
})

export const understoodLine = z.strictObject({
  value: z.number().nullable(),
  text: z.string().nullable(),
  unit: z.string().nullable(),
  problem: z.string().nullable(),
})

/** What a line says: a value, or why it is none. */
export type UnderstoodLine = z.infer<typeof understoodLine>
