/** Records of production that tables may hold, a row a record. */
export const recordLayouts = [
  'production_entries',
  'work_orders',
  'clients',
  'line_shifts',
  'styles',
  'operations',
  'jobs',
  'downtime_events',
  'holds',
  'attendance',
  'inspections',
  'kpi_targets',
] as const

export type RecordLayout = (typeof recordLayouts)[number]

/** What the cells of a column are read as. A day and a time have an order of day and month, numbers a decimal sign. */
export type RecordColumnType = 'text' | 'whole' | 'number' | 'day' | 'time' | 'clock' | 'choice' | 'yes_no'

/** A column that a kind of records may have. */
export interface RecordColumn {
  /** As the API calls it; a mapping names it so. */
  readonly name: string
  readonly type: RecordColumnType
  /** No record is one without it. */
  readonly isRequired: boolean
  /** Says the same in another way: where it is mapped, the required one need not be. */
  readonly standsFor?: string
  /** Of the example row of a template. */
  readonly example: string
  /** What may trail its numbers. */
  readonly units?: readonly string[]
}

/** A kind of records. */
export interface RecordKind {
  /** The operation that stores one; whoever may not do it may not import it. */
  readonly operation: string
  /** What that operation takes. */
  readonly permission: 'production.create' | 'production.edit'
  /** The operation that changes a stored one; null where nothing can. */
  readonly changedBy: string | null
  /** Whether two records of the same identity may stand beside each other. */
  readonly keepsBoth: boolean
  readonly columns: readonly RecordColumn[]
}

type Extra = Pick<RecordColumn, 'standsFor' | 'units'>

/** A column without which there is no record. */
export const required = (
  name: string,
  type: RecordColumnType,
  example: string,
  extra: Extra = {},
): RecordColumn => ({ name, type, isRequired: true, example, ...extra })

/** A column that may be left out, and its cells blank. */
export const optional = (
  name: string,
  type: RecordColumnType,
  example: string,
  extra: Extra = {},
): RecordColumn => ({ name, type, isRequired: false, example, ...extra })

/** Units that hours, minutes, pieces and shares may bear. */
export const hourUnits = ['h', 'hr', 'hrs', 'hour', 'hours', 'std', 'std.', 'stunde', 'stunden'] as const
export const minuteUnits = ['min', 'min.', 'mins', 'minute', 'minutes', 'minuten'] as const
export const pieceUnits = ['pcs', 'pcs.', 'pc', 'pieces', 'units', 'stk', 'stk.', 'stück', 'st'] as const
