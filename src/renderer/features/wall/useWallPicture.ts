import { useEffect, useState } from 'react'
import { type BridgeState, reconnectingBridge } from '../../../bridge/reconnectingBridge.ts'
import type { ContractError } from '../../../contract/errors.ts'
import type { WallDelta, WallPicture } from '../../../contract/wall.ts'
import { openDisplayPort } from '../../connection/openPort.ts'
import { tellingBridge } from '../../words/tellingBridge.ts'

/** How long a screen that was refused waits before it asks again: its key may only be paused. */
const again = 15_000

const withDelta = (before: WallPicture, { at, wall, tiles, removed }: WallDelta): WallPicture => {
  if (wall === undefined && tiles.length === 0 && removed.length === 0) return { ...before, at }
  const changed = new Map(tiles.map((tile) => [tile.characteristic_id, tile]))
  const kept = before.tiles
    .filter((tile) => !removed.includes(tile.characteristic_id))
    .map((tile) => {
      const now = changed.get(tile.characteristic_id)
      changed.delete(tile.characteristic_id)
      return now ?? tile
    })
  return { ...before, at, wall: wall ?? before.wall, tiles: [...kept, ...changed.values()] }
}

/** A wall as it is now, over a connection of the screen's own; why there is none; whether the station is heard. */
export const useWallPicture = (
  wallId: number,
  key: string,
): {
  readonly picture: WallPicture | null
  readonly error: ContractError | null
  readonly state: BridgeState
} => {
  const [picture, setPicture] = useState<WallPicture | null>(null)
  const [error, setError] = useState<ContractError | null>(null)
  const [state, setState] = useState<BridgeState>('connecting')

  useEffect(() => {
    const bridge = tellingBridge(
      reconnectingBridge(
        () => openDisplayPort(key),
        (next) => {
          if (next !== 'connecting') setState(next)
        },
      ),
    )
    let timer: ReturnType<typeof setTimeout> | undefined
    let close = () => {}
    const watch = () => {
      const view = bridge.open(
        'wall.live',
        { wall_id: wallId },
        {
          onSnapshot: (snapshot) => {
            setError(null)
            setPicture(snapshot)
          },
          onDelta: (delta) => setPicture((before) => before && withDelta(before, delta)),
          onError: (refusal) => {
            // What is on a screen that may not show it any more goes away.
            setPicture(null)
            setError(refusal)
            timer = setTimeout(watch, again)
          },
        },
      )
      close = view.close
    }
    watch()
    return () => {
      clearTimeout(timer)
      close()
      bridge.close()
    }
  }, [wallId, key])

  return { picture, error, state }
}
