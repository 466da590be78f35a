import { z } from 'zod'
import { nothing } from './fields.ts'
import { operation } from './operation.ts'
import {
  kitNumber,
  piece,
  pieceBatchInput,
  pieceBatchOutcome,
  pieceChanges,
  pieceDetails,
  pieceInput,
  piecePage,
  pieceQuery,
  savedPiece,
} from './piece.ts'

const ofPiece = z.strictObject({ kitNumber })
const revision = z.int().positive().optional().describe('refuses where the piece was changed since')

/** Records about single pieces, known by kit or serial number. */
export const pieceOperations = {
  'piece.save': operation(
    'sample.create',
    z.strictObject({
      piece: pieceInput,
      only_new: z.boolean().default(false).describe('refuses where there is a piece of this number'),
    }),
    savedPiece,
  ),
  'piece.saveBatch': operation('sample.create', pieceBatchInput, pieceBatchOutcome),
  'piece.change': operation(
    'sample.update',
    z.strictObject({ kitNumber, changes: pieceChanges, revision }),
    savedPiece,
  ),
  'piece.delete': operation('sample.delete', z.strictObject({ kitNumber, revision }), nothing),
  'piece.get': operation('public', ofPiece, piece),
  'piece.details': operation('data.read', ofPiece, pieceDetails),
  'piece.list': operation('data.read', pieceQuery, piecePage),
  'piece.markers': operation('data.read', nothing, z.array(z.string())),
}
