import { z } from 'zod'
import { id, pageQuery, timestampIn, timestampOut } from './fields.ts'
import { firedRule } from './sample.ts'

/** Pieces that one request may bring. */
export const maxPieces = 10_000

const mostMarkers = 2_000
const mostFields = 50

/** Control characters cannot be seen on screen, and half of a surrogate pair cannot be stored. */
const oneLine = /[\p{Cc}\p{Surrogate}]/u
const unstorable = /[\0\p{Surrogate}]/u

const plainText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((text) => !oneLine.test(text), 'must not hold control characters')

/** The number that is written on the piece; `.` and `..` would leave the path of its address. */
export const kitNumber = plainText(100)
  .min(1)
  .refine((text) => text !== '.' && text !== '..', 'must be more than dots')
  .overwrite((text) => text.normalize('NFC'))

const nullableText = plainText(200).nullable().optional()

const storableText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !unstorable.test(text), 'must be text that can be stored')

const markerValue = z.union([storableText(200), z.number()])
const fieldValue = z.union([storableText(500), z.number(), z.boolean()])

const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype'])

/** Why a name cannot be one of a marker or of a further field; null where it can. */
const nameFault = (name: string): string | null => {
  if (forbiddenNames.has(name)) return 'is a name that may not be used'
  if (name.trim() !== name || name === '') return 'must be a name without blanks around it'
  if (name.length > 64) return 'must be a name of at most 64 characters'
  return oneLine.test(name) ? 'must be a name without control characters' : null
}

/** Adds a fault for each name that cannot be used, and one where there are too many. */
const checkNames =
  (max: number, known: ReadonlySet<string> = new Set()) =>
  ({ value, issues }: z.core.ParsePayload<object>): void => {
    const names = Object.keys(value).filter((name) => !known.has(name))
    if (names.length > max) {
      issues.push({
        code: 'custom',
        input: names.length,
        path: [],
        message: `must have at most ${max} names`,
      })
      return
    }
    for (const name of names) {
      const message = nameFault(name)
      if (message !== null) issues.push({ code: 'custom', input: name, path: [name], message })
    }
  }

const namedMarkers = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string(), value).check(checkNames(mostMarkers))

const markers = namedMarkers(markerValue).describe('measured or read of the piece, by name, as it was sent')
const changedMarkers = namedMarkers(markerValue.nullable()).describe(
  'those that are to be different; null takes one away, the others stay',
)

const known = {
  kitNumber: kitNumber.describe('kit or serial number; one piece has it'),
  name: nullableText,
  country: nullableText,
  haplogroup: nullableText,
  markers: markers.optional(),
  timestamp: timestampIn
    .optional()
    .describe('when this was recorded; what is older than the stored piece changes nothing. Now unless sent'),
  updatedAt: timestampIn.optional().describe('the same, as an answer names it'),
  createdAt: timestampIn.optional().describe('as an answer names it; the station keeps its own'),
}

const knownNames = new Set(Object.keys(known))

/** A piece as HTTP takes it: every name that is not known stands for a further field. */
export const pieceBody = z
  .object(known)
  .catchall(fieldValue.describe('any further named field'))
  .check(checkNames(mostFields, knownNames))

/** Changes of a piece as HTTP takes them. */
export const pieceChangesBody = z
  .object({ ...known, kitNumber: kitNumber.optional(), markers: changedMarkers.optional() })
  .catchall(fieldValue.nullable().describe('any further named field; null takes it away'))
  .check(checkNames(mostFields, knownNames))

const content = {
  name: nullableText,
  country: nullableText,
  haplogroup: nullableText,
  timestamp: timestampIn.optional().describe('when this was recorded; now unless given'),
}

export const pieceInput = z.strictObject({
  kitNumber,
  ...content,
  markers: markers.default({}),
  fields: z.record(z.string(), fieldValue).check(checkNames(mostFields, knownNames)).default({}),
})

/** A piece to be stored. */
export type PieceInput = z.output<typeof pieceInput>

export const pieceChanges = z.strictObject({
  ...content,
  markers: changedMarkers.optional(),
  fields: z.record(z.string(), fieldValue.nullable()).check(checkNames(mostFields, knownNames)).optional(),
})

/** What is to be different about a piece; what is left out stays. */
export type PieceChanges = z.output<typeof pieceChanges>

export const piece = z.strictObject({
  kitNumber: z.string(),
  name: z.string().nullable(),
  country: z.string().nullable(),
  haplogroup: z.string().nullable(),
  markers: z.record(z.string(), markerValue),
  fields: z.record(z.string(), fieldValue).describe('further named fields'),
  createdAt: timestampOut,
  updatedAt: timestampOut.describe('its own timestamp where it carries one'),
})

/** A record about one physical piece. */
export type Piece = z.output<typeof piece>

export const markerOutcome = z.strictObject({
  characteristic_id: id,
  characteristic: z.string().describe('its code'),
  marker: z.string(),
  sample_id: id.optional().describe('the subgroup that it became'),
  in_control: z.boolean().optional(),
  violations: z.array(firedRule).optional(),
  error: z.string().optional().describe('why it became none; the piece is stored all the same'),
})

/** What a marker that feeds a chart came to. */
export type MarkerOutcome = z.output<typeof markerOutcome>

export const savedPiece = z.strictObject({
  action: z
    .enum(['created', 'updated', 'kept'])
    .describe('kept: what was sent is older than what is stored, and changed nothing'),
  piece,
  measurements: z.array(markerOutcome).describe('what the markers that feed charts came to'),
})

/** A piece as it is stored now, and what became of what was sent. */
export type SavedPiece = z.output<typeof savedPiece>

export const pieceQuery = z.strictObject({
  search: z.string().max(200).optional().describe('beginnings of words in number, name, country, haplogroup'),
  country: z.string().max(200).optional(),
  haplogroup: z.string().max(200).optional(),
  ...pageQuery,
})

export const piecePage = z.strictObject({
  total: z.int().describe('how many match; a search counts to 1,000 and no further'),
  page: z.int(),
  limit: z.int(),
  hasMore: z.boolean(),
  results: z.array(piece),
})

export type PiecePage = z.output<typeof piecePage>

export const fedChart = z.strictObject({
  characteristic_id: id,
  code: z.string(),
  name: z.string(),
  marker: z.string(),
})

export const pieceDetails = z.strictObject({
  piece,
  client_id: z.string().nullable(),
  revision: z.int().describe('counts its changes'),
  created_by: z.string(),
  changed_by: z.string().describe('who changed it last'),
  changed_at: timestampOut.describe('when that was, by the clock of the station'),
  charts: z.array(fedChart).describe('charts that its markers feed'),
})

/** A piece with what the screen needs beside it. */
export type PieceDetails = z.output<typeof pieceDetails>

export const pieceBatchInput = z.strictObject({
  samples: z
    .array(z.unknown())
    .min(1, 'send at least one piece')
    .max(maxPieces, `send at most ${maxPieces} pieces`),
})

export const pieceBatchOutcome = z.strictObject({
  total: z.int(),
  successful: z.int(),
  failed: z.int(),
  created: z.int(),
  updated: z.int(),
  kept: z.int(),
  results: z.array(
    z.strictObject({
      kitNumber: z.string(),
      action: savedPiece.shape.action,
      measurements: z.array(markerOutcome).optional().describe('where markers feed charts'),
    }),
  ),
  errors: z.array(z.strictObject({ index: z.int(), code: z.string(), message: z.string() })),
})

export type PieceBatchOutcome = z.output<typeof pieceBatchOutcome>
