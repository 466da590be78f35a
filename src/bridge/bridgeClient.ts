import type { ContractError } from '../contract/errors.ts'
import type { InputOf, OperationName, OutputOf } from '../contract/operations.ts'
import type { DeltaOf, SnapshotOf, StreamInputOf, StreamName } from '../contract/streams.ts'

/** What a live view tells. After `onError` it is closed. A further snapshot replaces all that was told before. */
export interface StreamListener<Name extends StreamName> {
  readonly onSnapshot: (snapshot: SnapshotOf<Name>) => void
  readonly onDelta: (delta: DeltaOf<Name>) => void
  readonly onError: (error: ContractError) => void
}

/** The page's side of the bridge. */
export interface BridgeClient {
  /** @throws ContractError as the operation says; SERVICE_UNAVAILABLE where the station does not answer */
  readonly call: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>
  readonly open: <Name extends StreamName>(
    name: Name,
    input: StreamInputOf<Name>,
    listener: StreamListener<Name>,
  ) => { readonly close: () => void }
  readonly close: () => void
}
