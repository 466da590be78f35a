import type { RecordLayout } from '../../contract/importKind.ts'
import { isRecordLayout, recordColumn } from '../../contract/importKinds.ts'
import type {
  ColumnMapping,
  ColumnRole,
  DecimalSign,
  ImportLayout,
  ImportMapping,
} from '../../contract/importTable.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { numbersValue, plainName, roleOfHeader } from './columnNames.ts'
import { fieldsOfHeaders, layoutOfHeaders } from './production/recordNames.ts'
import type { ColumnFacts } from './table/describeColumn.ts'

/** A column with its header, `''` where it has none. */
export interface NamedColumn {
  readonly header: string
  readonly facts: ColumnFacts
}

/** What is chosen already, and not to be guessed. */
export interface GivenMapping {
  readonly layout?: ImportLayout | undefined
  readonly characteristicId?: number | undefined
  /** Traceability fields of the station. */
  readonly fields?: readonly NamedField[] | undefined
}

/** A traceability field: its key, under which it travels, and what people call it. */
export interface NamedField {
  readonly key: string
  readonly label: string
}

const ownRole: Readonly<Record<string, ColumnRole>> = {
  batch_number: 'batch',
  operator_id: 'operator',
  part_number: 'part',
}

const fieldOf = (fields: readonly NamedField[], header: string): NamedField | undefined => {
  const plain = plainName(header)
  return plain === ''
    ? undefined
    : fields.find(({ key, label }) => plainName(key) === plain || plainName(label) === plain)
}

const pieceRoles: readonly ColumnRole[] = ['kit_number', 'name', 'country', 'haplogroup', 'marker']

const clockRoles: readonly (ColumnRole | null)[] = [null, 'time', 'time_of_day']

const timeRole = (role: ColumnRole | null, facts: ColumnFacts, clocks: number): ColumnRole | null => {
  const { kind, mayBeClock } = facts
  if (kind === 'clock' && clockRoles.includes(role)) return 'time_of_day'
  // 14.30 is a number unless its header says that it is not.
  if (kind === 'number' && mayBeClock && role === 'time_of_day') return 'time_of_day'
  if (kind !== 'time') return role === 'time' || role === 'date' || role === 'time_of_day' ? null : role
  if (role !== null && role !== 'time' && role !== 'date' && role !== 'time_of_day') return role
  return clocks > 0 ? 'date' : 'time'
}

const named = (
  characteristics: readonly CharacteristicRow[],
  header: string,
): CharacteristicRow | undefined => {
  if (header === '') return undefined
  const plain = plainName(header)
  return (
    characteristics.find(({ code }) => code === header) ??
    characteristics.find(
      ({ code, name }) => plain !== '' && (plainName(code) === plain || plainName(name) === plain),
    )
  )
}

const layoutOf = (
  roles: readonly (ColumnRole | null)[],
  columns: readonly NamedColumn[],
  matched: readonly (CharacteristicRow | undefined)[],
  only: CharacteristicRow | undefined,
): ImportLayout => {
  if (roles.includes('kit_number')) return 'pieces'
  if (matched.some((one) => one !== undefined)) return 'wide'
  const headers = columns.map(({ header }) => header)
  const measured = roles.some((role) => role === 'characteristic' || role === 'value')
  const records = measured || headers.some(numbersValue) ? null : layoutOfHeaders(headers)
  if (records !== null) return records
  if (roles.includes('count')) return 'counts'
  const values = columns.filter(({ facts, header }, i) => {
    const role = roles[i] ?? null
    return facts.kind === 'number' && (role === null || role === 'value' || numbersValue(header))
  })
  if (values.length !== 1) return 'subgroups'
  return roles.includes('subgroup') || (only?.subgroupSize ?? 1) > 1 ? 'measurements' : 'subgroups'
}

const roleIn = (layout: ImportLayout, role: ColumnRole | null, column: NamedColumn): ColumnRole => {
  const { facts, header } = column
  if (facts.kind === 'empty') return 'ignore'
  if (layout === 'pieces') {
    if (role === null || role === 'value' || role === 'count' || role === 'size')
      return header === '' ? 'ignore' : 'field'
    return pieceRoles.includes(role) || role === 'time' || role === 'date' || role === 'time_of_day'
      ? role
      : 'field'
  }
  const isNumber = facts.kind === 'number'
  const isValue = role === 'value' || (isNumber && (role === null || numbersValue(header)))
  if (layout === 'wide')
    return role !== null && role !== 'value' && !pieceRoles.includes(role) ? role : 'note'
  if (layout === 'counts') {
    if (role === 'count' || role === 'size') return role
    return role === null || role === 'value' || pieceRoles.includes(role) ? 'note' : role
  }
  if (isValue && role !== 'subgroup') return 'value'
  if (role === 'count' || role === 'size' || role === null || pieceRoles.includes(role)) return 'note'
  return layout === 'subgroups' && role === 'subgroup' ? 'note' : role
}

/** In counts without a header, the first number is the count and the second the size. */
const numberCounts = (roles: ColumnRole[], columns: readonly NamedColumn[]): void => {
  if (roles.includes('count')) return
  const wanted: ColumnRole[] = ['count', ...(roles.includes('size') ? [] : (['size'] as const))]
  columns.forEach(({ facts }, i) => {
    if (facts.kind === 'number' && roles[i] === 'note' && wanted.length > 0)
      roles[i] = wanted.shift() ?? 'note'
  })
}

const first = (roles: ColumnRole[], once: ColumnRole, then: ColumnRole): void => {
  let seen = false
  roles.forEach((role, i) => {
    if (role !== once) return
    if (seen) roles[i] = then
    seen = true
  })
}

const onceOnly: readonly ColumnRole[] = [
  'characteristic',
  'subgroup',
  'time',
  'date',
  'time_of_day',
  'count',
  'size',
  'batch',
  'operator',
  'part',
  'kit_number',
  'name',
  'country',
  'haplogroup',
]

/** The sign that is not the one between the thousands: what is whole has no other; null where both stand there. */
const signOfWhole = (cells: readonly string[]): DecimalSign | null => {
  const points = cells.some((cell) => cell.includes('.'))
  const commas = cells.some((cell) => cell.includes(','))
  return points === commas ? null : points ? 'comma' : 'point'
}

/** What columns hold as records: a field of theirs, or nothing. */
const recordMapping = (
  layout: RecordLayout,
  columns: readonly NamedColumn[],
  headerRow: number,
): ImportMapping => {
  const fields = fieldsOfHeaders(
    layout,
    columns.map(({ header }) => header),
  )
  return {
    layout,
    header_row: headerRow,
    columns: columns.map(({ facts }, i): ColumnMapping => {
      const field = fields[i] ?? null
      const read: ColumnMapping = field === null ? { role: 'ignore' } : { role: 'field', name: field }
      const isWhole = recordColumn(layout, read)?.type === 'whole'
      const decimal = facts.decimal ?? (isWhole ? signOfWhole(facts.unclearDecimals) : null)
      return {
        ...read,
        ...(decimal === null ? {} : { decimal }),
        ...(facts.dateOrder === null ? {} : { date_order: facts.dateOrder }),
      }
    }),
    below_detection: 'refuse',
  }
}

/**
 * Guesses what a table holds by the names of its columns and what stands in them.
 *
 * @param characteristics that the caller may write to
 */
export const guessMapping = (
  columns: readonly NamedColumn[],
  headerRow: number,
  characteristics: readonly CharacteristicRow[],
  given: GivenMapping = {},
): ImportMapping => {
  const clocks = columns.filter(
    ({ facts, header }) =>
      facts.kind === 'clock' || (facts.mayBeClock && roleOfHeader(header) === 'time_of_day'),
  ).length
  const traced = columns.map(({ header }) => fieldOf(given.fields ?? [], header))
  const known = columns.map(({ header, facts }, i) => {
    const field = traced[i]
    // A field of the station's own has the last word over what headers mean elsewhere.
    if (field !== undefined) return ownRole[field.key] ?? 'note'
    return timeRole(header === '' ? null : roleOfHeader(header), facts, clocks)
  })
  const matched = columns.map(({ header, facts }) =>
    facts.kind === 'number' || facts.kind === 'empty' ? named(characteristics, header) : undefined,
  )
  const only =
    characteristics.find(({ id }) => id === given.characteristicId) ??
    (characteristics.length === 1 ? characteristics[0] : undefined)
  const layout = given.layout ?? layoutOf(known, columns, matched, only)
  if (isRecordLayout(layout)) return recordMapping(layout, columns, headerRow)
  const roles = columns.map(
    (column, i): ColumnRole =>
      layout === 'wide' && matched[i] !== undefined ? 'value' : roleIn(layout, known[i] ?? null, column),
  )
  if (layout === 'counts') numberCounts(roles, columns)
  for (const role of onceOnly) first(roles, role, layout === 'pieces' ? 'field' : 'note')
  const mapped = columns.map(({ header, facts }, i): ColumnMapping => {
    let role = roles[i] ?? 'ignore'
    if (role === 'note' && header === '') role = 'ignore'
    const characteristic = layout === 'wide' && role === 'value' ? matched[i] : undefined
    const key = role === 'note' ? traced[i]?.key : undefined
    return {
      role,
      ...(key === undefined ? {} : { name: key }),
      ...(characteristic === undefined ? {} : { characteristic_id: characteristic.id }),
      ...(facts.decimal === null ? {} : { decimal: facts.decimal }),
      ...(facts.dateOrder === null ? {} : { date_order: facts.dateOrder }),
    }
  })
  const needsOne = layout !== 'wide' && layout !== 'pieces' && !roles.includes('characteristic')
  return {
    layout,
    header_row: headerRow,
    ...(needsOne && only !== undefined ? { characteristic_id: only.id } : {}),
    columns: mapped,
    below_detection: 'refuse',
  }
}
