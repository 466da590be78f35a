import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Permission } from '../../contract/permission.ts'
import type { CurrentSession, Proof, User } from '../../contract/session.ts'

/** Why the screens wait: nobody is signed in any more, it is locked, or another password must be chosen first. */
export type Held = 'signed_out' | 'locked' | 'password_change'

/** Who works at this window, and what they may do here. The station checks again; this only hides what would be refused. */
export interface Session {
  readonly user: User
  readonly signedInBy: Proof | null
  readonly hasPin: boolean
  readonly may: (permission: Permission) => boolean
  /** Null while work goes on. */
  readonly held: Held | null
  /** Hides the screens at once, and has the station lock the window. */
  readonly lock: () => void
  /** Forgets the person, after signing out. */
  readonly leave: () => void
}

const SessionContext = createContext<Session | null>(null)

/** The person at this window; null on the pages before somebody signs in. */
export const usePossibleSession = (): Session | null => useContext(SessionContext)

/** The person at this window. */
export const useSession = (): Session => {
  const session = usePossibleSession()
  if (session === null) throw new Error('there is no SessionProvider above')
  return session
}

interface SessionProviderProps {
  readonly user: User
  /** What held when work last went on: at a lock nothing may be done, but the screens behind it must stay. */
  readonly session: CurrentSession
  readonly held: Held | null
  readonly lock: () => void
  readonly leave: () => void
  readonly children: ReactNode
}

export const SessionProvider = ({ user, session, held, lock, leave, children }: SessionProviderProps) => {
  const value = useMemo<Session>(
    () => ({
      user,
      signedInBy: session.signed_in_by,
      hasPin: session.has_pin,
      may: (permission) => session.permissions.includes(permission),
      held,
      lock,
      leave,
    }),
    [user, session, held, lock, leave],
  )
  return <SessionContext value={value}>{children}</SessionContext>
}
