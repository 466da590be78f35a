import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Permission, rolePermissions } from '../../contract/permission.ts'
import type { User } from '../../contract/session.ts'

/** Who works at this window, and what that role may do. The station checks again; this only hides what would be refused. */
export interface Session {
  readonly user: User
  /** False when the sign-in ended by itself while this person was at work. */
  readonly signedIn: boolean
  readonly may: (permission: Permission) => boolean
  /** Forgets the person, after signing out. */
  readonly leave: () => void
}

const SessionContext = createContext<Session | null>(null)

/** The person at this window. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('there is no SessionProvider above')
  return session
}

interface SessionProviderProps {
  readonly user: User
  readonly signedIn: boolean
  readonly leave: () => void
  readonly children: ReactNode
}

export const SessionProvider = ({ user, signedIn, leave, children }: SessionProviderProps) => {
  const session = useMemo(
    () => ({
      user,
      signedIn,
      leave,
      may: (permission: Permission) => rolePermissions[user.role].includes(permission),
    }),
    [user, signedIn, leave],
  )
  return <SessionContext value={session}>{children}</SessionContext>
}
