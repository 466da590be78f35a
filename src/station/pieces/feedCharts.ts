import { ContractError } from '../../contract/errors.ts'
import type { MarkerOutcome, Piece } from '../../contract/piece.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { maySee } from '../characteristics/maySee.ts'
import { prepareSubmission } from '../ingest/prepareSubmission.ts'
import { recordSample } from '../ingest/recordSample.ts'
import { markerNumber, sameMarker } from './markerNumber.ts'
import type { PieceCommit } from './pieceCommit.ts'

/** What a piece has to do with its charts. */
export interface FedPiece {
  readonly kitNumber: string
  readonly clientId: string | null
  readonly markers: Piece['markers']
  /** When it was recorded, where it carries that itself. */
  readonly timestamp: string | undefined
}

/** A client's piece feeds its own charts and those that are shared; what is shared feeds all that the caller may see. */
export const belongTogether = (piece: string | null, characteristic: string | null): boolean =>
  piece === null || characteristic === null || piece === characteristic

const becomes = (
  { core, effects, caller, firstSampleId }: PieceCommit,
  piece: FedPiece,
  characteristic: CharacteristicRow,
  sent: string | number,
): Omit<MarkerOutcome, 'characteristic_id' | 'characteristic' | 'marker'> => {
  const read = markerNumber(sent)
  if ('fault' in read) return { error: read.fault }
  try {
    const prepared = prepareSubmission(core, caller, {
      characteristic_id: characteristic.id,
      measurements: [read.value],
      metadata: { kit_number: piece.kitNumber },
      ...(piece.timestamp === undefined ? {} : { timestamp: piece.timestamp }),
    })
    const { sample } = recordSample(core, effects, prepared, firstSampleId + effects.samples.length)
    return { sample_id: sample.sample_id, in_control: sample.in_control, violations: sample.violations }
  } catch (error) {
    // The name of a field in the body of a measurement says nothing to whoever sent a piece.
    if (error instanceof ContractError) {
      const [only] = error.details
      const wrong = error.code === 'VALIDATION_ERROR' && only?.field === 'measurements.0'
      return { error: wrong ? `${read.value} ${only.constraint}.` : error.message }
    }
    throw error
  }
}

/**
 * Plots the markers of a piece that feed charts and are new or different: each becomes a subgroup of one, with the kit
 * number as its trace. One that cannot be plotted says why; the piece is stored all the same.
 *
 * @param before the markers as they were; empty for a new piece
 */
export const feedCharts = (
  commit: PieceCommit,
  piece: FedPiece,
  before: Piece['markers'],
): MarkerOutcome[] => {
  const outcomes: MarkerOutcome[] = []
  for (const [marker, characteristics] of commit.sources) {
    const sent = Object.hasOwn(piece.markers, marker) ? piece.markers[marker] : undefined
    if (sent === undefined || sameMarker(Object.hasOwn(before, marker) ? before[marker] : undefined, sent))
      continue
    for (const characteristic of characteristics) {
      if (!belongTogether(piece.clientId, characteristic.clientId)) continue
      if (!maySee(commit.caller, characteristic.clientId)) continue
      outcomes.push({
        characteristic_id: characteristic.id,
        characteristic: characteristic.code,
        marker,
        ...becomes(commit, piece, characteristic, sent),
      })
    }
  }
  return outcomes
}
