import { pieceByNumber } from '../../storage/pieces/pieces.ts'
import { recentMarkers } from '../../storage/pieces/recentMarkers.ts'
import { clientScope } from '../characteristics/clientScope.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import type { StationHandlers } from '../station.ts'
import { changePiece } from './changePiece.ts'
import { describePiece } from './describePiece.ts'
import { detailsOfPiece } from './detailsOfPiece.ts'
import { noSuchPiece } from './findPiece.ts'
import { type PieceListJob, pagesOfPieces } from './pagesOfPieces.ts'
import { removePiece } from './removePiece.ts'
import { savePiece } from './savePiece.ts'
import { savePieces } from './savePieces.ts'

/** As many are stepped over at once. */
const nearPages = 5_000

/** Whether one index answers a list at once, however many pieces there are; all else is the reader's work. */
const isQuick = ({ filter, page, limit }: PieceListJob): boolean =>
  page * limit <= nearPages &&
  [filter.search, filter.country, filter.haplogroup, filter.clientId].filter((one) => one !== undefined)
    .length <= 1

/** The use cases of records about single pieces. */
export const pieceHandlers = (
  core: StationCore,
  reader: Reader,
): Pick<StationHandlers, Extract<keyof StationHandlers, `piece.${string}`>> => ({
  'piece.save': savePiece(core),
  'piece.saveBatch': savePieces(core),
  'piece.change': changePiece(core),
  'piece.delete': removePiece(core),
  // Open to everybody who knows the number, as the sample manager's own documentation has it.
  'piece.get': (_caller, { kitNumber }) => {
    const row = pieceByNumber(core.db, kitNumber)
    if (row === null) throw noSuchPiece(kitNumber)
    return describePiece(row)
  },
  'piece.details': detailsOfPiece(core),
  'piece.list': (caller, { page, limit, ...filter }) => {
    const job = { filter: { ...filter, ...clientScope(caller) }, page, limit }
    return isQuick(job) ? pagesOfPieces(core.db, job) : reader.run('pieces', job)
  },
  'piece.markers': (caller) => recentMarkers(core.db, clientScope(caller).clientId),
})
