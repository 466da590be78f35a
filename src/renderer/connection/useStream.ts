import { useEffect, useRef, useState } from 'react'
import type { ContractError } from '../../contract/errors.ts'
import type { DeltaOf, SnapshotOf, StreamInputOf, StreamName } from '../../contract/streams.ts'
import { useBridge } from './BridgeProvider.tsx'
import { useSession } from './SessionProvider.tsx'

/** What to do with a live view's frames. They do not render anything by themselves. */
export interface StreamFrames<Name extends StreamName> {
  readonly onSnapshot: (snapshot: SnapshotOf<Name>) => void
  readonly onDelta: (delta: DeltaOf<Name>) => void
}

/**
 * Keeps a live view open while the component is shown and work goes on; a changed input opens another. Returns the error that ended it.
 *
 * @param options `whileLocked` keeps it open behind a lock, too
 * @example const error = useStream('chart.live', { characteristic_id: 7 }, { onSnapshot: draw, onDelta: append })
 */
export const useStream = <Name extends StreamName>(
  name: Name,
  input: StreamInputOf<Name>,
  frames: StreamFrames<Name>,
  { whileLocked = false }: { readonly whileLocked?: boolean } = {},
): ContractError | null => {
  const bridge = useBridge()
  const { held } = useSession()
  const open = held === null || (whileLocked && held === 'locked')
  const [error, setError] = useState<ContractError | null>(null)
  const latest = useRef(frames)
  useEffect(() => {
    latest.current = frames
  })
  const key = JSON.stringify(input)
  useEffect(() => {
    if (!open) return
    setError(null)
    const view = bridge.open(name, JSON.parse(key) as StreamInputOf<Name>, {
      onSnapshot: (snapshot) => latest.current.onSnapshot(snapshot),
      onDelta: (delta) => latest.current.onDelta(delta),
      onError: setError,
    })
    return () => view.close()
  }, [bridge, open, name, key])
  return error
}
