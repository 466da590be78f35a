import type { Handler } from '../../contract/handlers.ts'
import { markerSources } from '../../storage/pieces/markerSources.ts'
import { keyIncludes } from '../characteristics/findVisible.ts'
import { maySee } from '../characteristics/maySee.ts'
import type { StationCore } from '../core.ts'
import { describePiece } from './describePiece.ts'
import { belongTogether } from './feedCharts.ts'
import { findVisiblePiece } from './findPiece.ts'

/** A piece with who changed it last and which charts its markers feed. */
export const detailsOfPiece =
  ({ db }: StationCore): Handler<'piece.details'> =>
  (caller, { kitNumber }) => {
    const row = findVisiblePiece(db, caller, kitNumber)
    const piece = describePiece(row)
    const charts = [...markerSources(db)].flatMap(([marker, characteristics]) =>
      !Object.hasOwn(piece.markers, marker)
        ? []
        : characteristics
            .filter(
              ({ id, clientId }) =>
                belongTogether(row.clientId, clientId) && maySee(caller, clientId) && keyIncludes(caller, id),
            )
            .map(({ id, code, name }) => ({ characteristic_id: id, code, name, marker })),
    )
    return {
      piece,
      client_id: row.clientId,
      revision: row.revision,
      created_by: row.createdBy,
      changed_by: row.changedBy,
      changed_at: new Date(row.changedAt).toISOString(),
      charts,
    }
  }
