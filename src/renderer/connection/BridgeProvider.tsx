import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { BridgeClient } from '../../bridge/bridgeClient.ts'
import { type BridgeState, reconnectingBridge } from '../../bridge/reconnectingBridge.ts'
import { tellingBridge } from '../words/tellingBridge.ts'
import { openPort } from './openPort.ts'

interface Connection {
  readonly bridge: BridgeClient
  readonly state: BridgeState
}

const ConnectionContext = createContext<Connection | null>(null)

const useConnection = (): Connection => {
  const connection = useContext(ConnectionContext)
  if (connection === null) throw new Error('there is no BridgeProvider above')
  return connection
}

/** The station, for operations and streams that no other hook covers. */
export const useBridge = (): BridgeClient => useConnection().bridge

/** Whether the station can be reached now. */
export const useBridgeState = (): BridgeState => useConnection().state

/** Keeps the one connection of the page, and asks everything again when it is back. */
export const BridgeProvider = ({ children }: { readonly children: ReactNode }) => {
  const queries = useQueryClient()
  const [state, setState] = useState<BridgeState>('connecting')
  const [bridge, setBridge] = useState<BridgeClient | null>(null)

  useEffect(() => {
    let wasLost = false
    const opened = reconnectingBridge(openPort, (next) => {
      if (next === 'lost') wasLost = true
      if (next === 'open' && wasLost) void queries.invalidateQueries()
      // A try to reconnect is still "lost" for a person: the banner must not flicker.
      if (next !== 'connecting') setState(next)
    })
    setBridge(tellingBridge(opened))
    return () => opened.close()
  }, [queries])

  return bridge && <ConnectionContext value={{ bridge, state }}>{children}</ConnectionContext>
}
