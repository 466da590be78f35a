import { z } from 'zod'
import {
  kitNumber,
  maxPieces,
  type Piece,
  type PieceChanges,
  type PieceInput,
  piece,
  pieceBatchOutcome,
  type pieceBody,
  type pieceChangesBody,
  savedPiece,
} from './piece.ts'

/** `…/:kitNumber`. */
export const piecePath = z.strictObject({ kitNumber })

/** A batch as HTTP takes it; too many pieces are a 413 instead of a 400. */
export const pieceBatchBody = z.strictObject({
  samples: z
    .array(z.unknown())
    .min(1, 'send at least one piece')
    .describe(`1 to ${maxPieces.toLocaleString('en')} pieces, each as POST /api/samples takes it`),
})

const split = <Body extends z.output<typeof pieceBody> | z.output<typeof pieceChangesBody>>(body: Body) => {
  const {
    kitNumber: number,
    name,
    country,
    haplogroup,
    markers,
    timestamp,
    updatedAt,
    createdAt: _,
    ...fields
  } = body
  return { number, name, country, haplogroup, markers, timestamp: timestamp ?? updatedAt, fields }
}

/** Without the names that were not sent: to leave one out is not the same as to send nothing for it. */
const given = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T

/** A piece of HTTP in the terms of the contract: its further fields by themselves. */
export const pieceOfBody = (body: z.output<typeof pieceBody>): PieceInput => {
  const { number, fields, markers = {}, ...rest } = split(body)
  return {
    kitNumber: number as string,
    ...given(rest),
    markers,
    fields: fields as PieceInput['fields'],
  } as PieceInput
}

/** Changes of HTTP in the terms of the contract. */
export const changesOfBody = (body: z.output<typeof pieceChangesBody>): PieceChanges => {
  const { number: _, ...rest } = split(body)
  return given(rest) as PieceChanges
}

const success = z.literal(true)

/** A piece as HTTP shows it: its further fields beside the known ones. */
export const flatPiece = ({ fields, markers, createdAt, updatedAt, ...known }: Piece) => ({
  ...known,
  ...fields,
  markers,
  createdAt,
  updatedAt,
})

const sample = z
  .looseObject(piece.omit({ fields: true }).shape)
  .describe('A piece, with its further fields beside the known ones')

export const savedPieceAnswer = z.strictObject({
  success,
  action: savedPiece.shape.action,
  sample,
  measurements: savedPiece.shape.measurements,
})

export const pieceAnswer = z.strictObject({ success, sample })

export const deletedPieceAnswer = z.strictObject({
  success,
  action: z.literal('deleted'),
  kitNumber: z.string(),
})

export const pieceListAnswer = z.strictObject({
  success,
  samples: z.array(sample),
  pagination: z.strictObject({
    total: z.int().describe('a search counts to 1,000 and no further'),
    page: z.int(),
    limit: z.int(),
    hasMore: z.boolean(),
  }),
})

export const pieceBatchAnswer = z.strictObject({ success, ...pieceBatchOutcome.shape })
