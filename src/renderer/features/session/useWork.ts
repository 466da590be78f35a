import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { ContractError } from '../../../contract/errors.ts'
import { type CurrentSession, nobodySignedIn, type User } from '../../../contract/session.ts'
import { useBridge, useBridgeState } from '../../connection/BridgeProvider.tsx'
import type { Held } from '../../connection/SessionProvider.tsx'

/** Who is at this window, and whether work goes on. */
export interface Work {
  readonly user: User | null
  readonly session: CurrentSession
  readonly held: Held | null
  /** Whether screens of this person may be on the page, hidden or not: work went on before. */
  readonly begun: boolean
  readonly lock: () => void
  readonly leave: () => void
}

const lockAgainAfter = 3000

const goesOn = ({ user, locked, must_change_password }: CurrentSession): boolean =>
  user !== null && !locked && !must_change_password

const heldBy = ({ user, locked, must_change_password }: CurrentSession): Held | null => {
  if (user === null) return 'signed_out'
  if (locked) return 'locked'
  return must_change_password ? 'password_change' : null
}

/**
 * What the station says of this window, with what the page knows beside it: who was here when work last went on, whose
 * screens stay until another comes, and a lock that the station has not heard of yet.
 */
export const useWork = (current: CurrentSession | undefined): Work => {
  const bridge = useBridge()
  const state = useBridgeState()
  const queries = useQueryClient()
  const [last, setLast] = useState<CurrentSession | null>(null)
  const [locking, setLocking] = useState(false)
  const [tries, setTries] = useState(0)
  const told = current ?? nobodySignedIn
  if (goesOn(told) && told !== last) setLast(told)

  const lock = useCallback(() => setLocking(true), [])
  const leave = useCallback(() => {
    setLast(null)
    setLocking(false)
  }, [])

  // A lock that the connection lost would else be gone when it is back.
  useEffect(() => {
    if (!locking || state !== 'open') return
    let again: ReturnType<typeof setTimeout> | undefined
    bridge.call('session.lock', {}).then(
      (session) => {
        queries.setQueryData(['session.current', {}], session)
        setLocking(false)
      },
      (error) => {
        if (error instanceof ContractError && error.code === 'UNAUTHORIZED') {
          setLocking(false)
          void queries.invalidateQueries({ queryKey: ['session.current'] })
        } else again = setTimeout(() => setTries(tries + 1), lockAgainAfter)
      },
    )
    return () => clearTimeout(again)
  }, [bridge, queries, state, locking, tries])

  const mine = last !== null && (told.user === null || told.user.user_id === last.user?.user_id) ? last : null
  const held = heldBy(told)
  const session = useMemo(
    () => (held === null ? told : { ...told, permissions: mine?.permissions ?? [] }),
    [told, held, mine],
  )
  return {
    user: told.user ?? mine?.user ?? null,
    session,
    held: held === null && locking ? 'locked' : held,
    begun: mine !== null,
    lock,
    leave,
  }
}
