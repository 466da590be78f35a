import { ContractError } from '../../contract/errors.ts'
import { told } from './told.ts'

/** Fields that hold a sentence or a name of the station's own, never somebody's text. */
const spokenFields = new Set([
  'sentence',
  'rule_name',
  'port_problem',
  'clock_warning',
  'fault',
  'problem',
  'no_limits',
  'recorded_from',
])

/** Fields that hold a list of such sentences. */
const spokenLists = new Set(['reasons'])

/** Of a figure, which says how a number came about. */
const figureFields = new Set(['name', 'reason', 'meaning', 'what'])

const isFigure = (value: object): boolean => 'formula' in value && 'symbol' in value && 'inputs' in value

/**
 * An answer of the station with its sentences told in the person's language. Numbers and people's own words stay as they are.
 *
 * @example toldAnswer({ sentence: 'In control' }) // { sentence: 'Beherrscht' } where German is spoken
 */
export const toldAnswer = <Value>(value: Value, within = false): Value => {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  if (Array.isArray(value)) {
    // Columns of numbers are long and say nothing.
    return (typeof value[0] === 'number' ? value : value.map((one) => toldAnswer(one, within))) as Value
  }
  const ofFigure = within || isFigure(value)
  const changed: Record<string, unknown> = {}
  for (const [field, held] of Object.entries(value)) {
    const spoken = spokenFields.has(field) || (ofFigure && figureFields.has(field))
    if (spoken && typeof held === 'string') changed[field] = told(held)
    else if (spokenLists.has(field) && Array.isArray(held))
      changed[field] = held.map((one) => (typeof one === 'string' ? told(one) : toldAnswer(one, ofFigure)))
    else changed[field] = toldAnswer(held, ofFigure)
  }
  return changed as Value
}

/** A refusal of the station in the person's language, and what it says of each field. */
export const toldError = (error: unknown): unknown =>
  error instanceof ContractError
    ? new ContractError(
        error.code,
        told(error.message),
        error.details.map((detail) => ({ ...detail, constraint: told(detail.constraint) })),
      )
    : error
