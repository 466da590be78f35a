import type { Caller } from '../../../contract/caller.ts'
import type { Handler } from '../../../contract/handlers.ts'
import type { RecordSchema } from '../../../contract/importSchema.ts'
import type { OperationName, OutputOf, ParsedInputOf } from '../../../contract/operations.ts'
import type { ReadableDb, WritableDb } from '../../../storage/connection.ts'
import type { EntryRow } from '../../../storage/production/entries.ts'
import type { Clock } from '../../clock.ts'

/** What a field of a record says. */
export type Told = string | number | boolean | null

/** A record by the names of the API, as it is stored or as a row tells it. */
export type Content = Readonly<Record<string, Told>>

/** What a row says; blank cells are not in it. */
export type Said = Readonly<Record<string, string | number | boolean>>

/** A stored record: what it is found by, and what it holds. */
export interface StoredRecord {
  readonly key: string
  readonly content: Content
}

/** What rows are judged by. */
export interface RowContext {
  readonly db: ReadableDb
  readonly caller: Caller
  /** ms */
  readonly now: number
}

/** The operations of the API that store, change and take back records. */
export type RecordOperation = Extract<
  OperationName,
  | 'client.save'
  | 'lineShift.save'
  | 'style.save'
  | 'workOperation.save'
  | 'job.save'
  | 'workOrder.create'
  | 'workOrder.update'
  | 'workOrder.setStatus'
  | 'hold.record'
  | 'production.update'
  | 'downtime.record'
  | 'downtime.update'
  | 'downtime.remove'
  | 'attendance.record'
  | 'attendance.remove'
  | 'inspection.record'
  | 'inspection.update'
  | 'inspection.remove'
  | 'kpiTarget.save'
  | 'kpiTarget.remove'
>

export type RecordHandlers = { readonly [Name in RecordOperation]: Handler<Name> }

/** Does an operation of the API at once, within the transaction of the import. */
export type RecordCall = <Name extends RecordOperation>(
  name: Name,
  caller: Caller,
  input: ParsedInputOf<Name>,
) => OutputOf<Name>

/** How records are stored, changed and taken back. */
export interface RecordWork {
  readonly db: WritableDb
  readonly caller: Caller
  readonly call: RecordCall
  readonly clock: Clock
  /** Stands with each change in the audit log. */
  readonly reason: string
  readonly importId: number
  /** Entries that were stored, changed or voided, by row, with how they were before: settled once for a whole commit. */
  readonly touched: { readonly ids: number[]; readonly before: EntryRow[] }
}

/** How rows of one kind become records, by the operations of the API. `Input` is what its operation takes. */
export interface RecordUse<Input = Content> {
  /** Refuses what the API refuses of a record by itself. */
  readonly schema: RecordSchema<Input>
  /** What the operation takes, from what a row says. */
  readonly input: (said: Said) => Record<string, Told>
  /** What is compared with what is stored, by field; the input itself unless given. */
  readonly flat?: (input: Input) => Readonly<Record<string, Told | undefined>>
  /** The fields by which a record is known. */
  readonly identity: readonly string[]
  /** Refuses what the API refuses for what is stored; throws ContractError. */
  readonly check: (context: RowContext, input: Input) => void
  /** The line that a record is of. */
  readonly lineOf: (db: ReadableDb, input: Input) => string | null
  /** What is stored of the same identity, in order of arrival. */
  readonly stored: (db: ReadableDb, input: Input) => readonly StoredRecord[]
  /** Refuses a change of a stored one that the API refuses; throws ContractError. */
  readonly checkChange?: (context: RowContext, key: string, input: Input) => void
  /** Its key where that is known before it is stored; null where storing gives it. */
  readonly keyBefore: (input: Input) => string | null
  /** Stores it, and gives its key. */
  readonly create: (work: RecordWork, input: Input) => string
  /** Changes a stored one by the fields that a row says otherwise. */
  readonly change: (work: RecordWork, key: string, input: Input, fields: readonly string[]) => void
  /** How a record stands; null where there is none. */
  readonly contentOf: (db: ReadableDb, key: string) => Content | null
  /** Takes away what an import added; false where it must stay. */
  readonly remove: (work: RecordWork, key: string) => boolean
  /** Puts back what stood there before; throws ContractError where it cannot be. */
  readonly restore: (work: RecordWork, key: string, before: Content) => void
}

/** A kind among the others, which differ in what their operations take: the schema has judged it whenever another part is asked. */
export const recordUse = <Input>(use: RecordUse<Input>): RecordUse => use as unknown as RecordUse

/** Some fields of a record. */
export const picked = <Input extends object>(input: Input, fields: readonly string[]): Partial<Input> =>
  Object.fromEntries(Object.entries(input).filter(([field]) => fields.includes(field))) as Partial<Input>
