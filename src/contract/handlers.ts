import type { Caller } from './caller.ts'
import type { OperationName, OutputOf, ParsedInputOf } from './operations.ts'
import type { DeltaOf, ParsedStreamInputOf, SnapshotOf, StreamName } from './streams.ts'

/** A handler gets an input that was validated and a caller that holds the operation's permission. */
export type Handler<Name extends OperationName> = (
  caller: Caller,
  input: ParsedInputOf<Name>,
) => Promise<OutputOf<Name>> | OutputOf<Name>

/** One handler for every operation. */
export type Handlers = { readonly [Name in OperationName]: Handler<Name> }

/** An open stream: its first picture, and how to end it. `push` is called at most 10 times a second. */
export interface OpenStream<Snapshot> {
  readonly snapshot: Snapshot
  readonly close: () => void
}

export type StreamHandler<Name extends StreamName> = (
  caller: Caller,
  input: ParsedStreamInputOf<Name>,
  push: (delta: DeltaOf<Name>) => void,
) => Promise<OpenStream<SnapshotOf<Name>>> | OpenStream<SnapshotOf<Name>>

/** One handler for every stream. */
export type StreamHandlers = { readonly [Name in StreamName]: StreamHandler<Name> }
