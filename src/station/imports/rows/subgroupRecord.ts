import type { SubmitInput } from '../../../contract/sample.ts'
import type { CharacteristicRow } from '../../../storage/queries/characteristics.ts'
import { isoTime } from '../../ingest/isoTime.ts'
import type { RowFacts } from './rowReader.ts'

/** Where a value stands: its row from 1 and its column from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** A stored subgroup at the time of one of the table. */
export interface Twin {
  readonly kind: 'duplicate' | 'conflict'
  readonly sampleId: number
  readonly stored: readonly number[]
}

/** A subgroup as the table holds it. */
export interface SubgroupRecord {
  /** The first row of it. */
  readonly row: number
  readonly characteristic: CharacteristicRow
  readonly input: SubmitInput
  /** Ms; null is now. */
  readonly at: number | null
  readonly placeOf: (value: number) => Place
  isFaulty: boolean
  /** As the chart takes them; empty where there is a fault. */
  values: readonly number[]
  /** What is stored of the same characteristic at the same time. */
  twin: Twin | null
}

/** What a subgroup holds. */
export type Content =
  | { readonly measurements: (number | null)[] }
  | { readonly count: number; readonly sample_size?: number }

const latest = 8_640_000_000_000_000

/** Puts a subgroup together from its values and what its row says beside them. */
export const subgroupRecord = (
  row: number,
  characteristic: CharacteristicRow,
  content: Content,
  facts: Omit<RowFacts, 'characteristic'>,
  placeOf: (value: number) => Place,
): SubgroupRecord => {
  const input: SubmitInput = { characteristic_id: characteristic.id, ...content }
  if (facts.at !== null && Math.abs(facts.at) < latest) input.timestamp = isoTime(facts.at)
  if (facts.batch !== null) input.batch_number = facts.batch
  if (facts.operator !== null) input.operator_id = facts.operator
  if (facts.metadata !== null && facts.metadata !== undefined) input.metadata = facts.metadata
  return {
    row,
    characteristic,
    input,
    at: facts.at,
    placeOf,
    isFaulty: facts.isFaulty,
    values: [],
    twin: null,
  }
}
