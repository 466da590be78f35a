import { ContractError } from '../../contract/errors.ts'
import type { SavedPiece } from '../../contract/piece.ts'
import { maxPieces, pieceBody, pieceChangesBody, pieceQuery } from '../../contract/piece.ts'
import {
  changesOfBody,
  deletedPieceAnswer,
  flatPiece,
  pieceAnswer,
  pieceBatchAnswer,
  pieceBatchBody,
  pieceListAnswer,
  pieceOfBody,
  piecePath,
  savedPieceAnswer,
} from '../../contract/pieceHttp.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Pieces'

const savedAnswer = ({ action, piece, measurements }: SavedPiece) => ({
  success: true,
  action,
  sample: flatPiece(piece),
  measurements,
})

const save = route({
  operation: 'piece.save',
  method: 'POST',
  url: '/api/samples',
  summary: 'Store a piece: a new one, or a newer version in place of the stored one',
  description:
    'What is older than the stored piece, by its `timestamp` or `updatedAt`, changes nothing: `action` is `kept`. A numeric marker that a characteristic names as its source, new or different, becomes a subgroup there.',
  tag,
  body: pieceBody,
  status: 201,
  answers: { 200: savedPieceAnswer, 201: savedPieceAnswer },
  input: ({ body }) => ({ piece: pieceOfBody(body), only_new: false }),
  answer: (saved, _asked, reply) => {
    if (saved.action !== 'created') reply.code(200)
    return savedAnswer(saved)
  },
})

const saveBatch = route({
  operation: 'piece.saveBatch',
  method: 'POST',
  url: '/api/samples/batch',
  summary: 'Store up to 10,000 pieces; each stands alone',
  tag,
  body: pieceBatchBody,
  bodyLimit: ({ batchBytes }) => batchBytes,
  status: 201,
  answers: { 201: pieceBatchAnswer },
  input: ({ body: { samples } }) => {
    if (samples.length > maxPieces) {
      const message = `${samples.length} pieces are too many. Send at most ${maxPieces} at once.`
      throw new ContractError('PAYLOAD_TOO_LARGE', message)
    }
    return { samples }
  },
  answer: (outcome) => ({ success: true, ...outcome }),
})

const change = route({
  operation: 'piece.change',
  method: 'PUT',
  url: '/api/samples/:kitNumber',
  summary: 'Change what is named of a piece; the rest stays',
  description: 'A marker or a further field that is null is taken away.',
  tag,
  params: piecePath,
  body: pieceChangesBody,
  answers: { 200: savedPieceAnswer },
  input: ({ params: { kitNumber }, body }) => {
    if (body.kitNumber !== undefined && body.kitNumber !== kitNumber) {
      const constraint = `must be the one of the path (${kitNumber}), or left out`
      throw new ContractError('VALIDATION_ERROR', `kitNumber: ${constraint}`, [
        { field: 'kitNumber', value: body.kitNumber, constraint },
      ])
    }
    return { kitNumber, changes: changesOfBody(body) }
  },
  answer: savedAnswer,
})

const remove = route({
  operation: 'piece.delete',
  method: 'DELETE',
  url: '/api/samples/:kitNumber',
  summary: 'Delete a piece; subgroups that came of its markers stay on their charts',
  tag,
  params: piecePath,
  answers: { 200: deletedPieceAnswer },
  input: ({ params }) => params,
  answer: (_done, { params: { kitNumber } }) => ({ success: true, action: 'deleted', kitNumber }),
})

const get = route({
  operation: 'piece.get',
  limitedByAddress: 'readingElsewhere',
  method: 'GET',
  url: '/api/samples/:kitNumber',
  summary: 'One piece; open to everybody',
  tag,
  params: piecePath,
  answers: { 200: pieceAnswer },
  input: ({ params }) => params,
  answer: (piece) => ({ success: true, sample: flatPiece(piece) }),
})

const list = route({
  operation: 'piece.list',
  method: 'GET',
  url: '/api/samples',
  summary: 'Pieces, the newest first',
  tag,
  query: pieceQuery,
  answers: { 200: pieceListAnswer },
  input: ({ query }) => query,
  answer: ({ results, ...pagination }) => ({
    success: true,
    samples: results.map(flatPiece),
    pagination,
  }),
})

/** What the sample manager's own documentation fixes, with its camelCase names, and the list and batch beside it. */
export const pieceRoutes: readonly AddRoute[] = [save, saveBatch, list, get, change, remove]
