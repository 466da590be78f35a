import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Permission, rolePermissions } from '../../contract/permission.ts'
import type { User } from '../../contract/session.ts'

/** Who is signed in at this window, and what that role may do. The station checks again; this only hides what would be refused. */
export interface Session {
  readonly user: User
  readonly may: (permission: Permission) => boolean
}

const SessionContext = createContext<Session | null>(null)

/** The person at this window. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('there is no SessionProvider above')
  return session
}

export const SessionProvider = ({
  user,
  children,
}: {
  readonly user: User
  readonly children: ReactNode
}) => {
  const session = useMemo(
    () => ({ user, may: (permission: Permission) => rolePermissions[user.role].includes(permission) }),
    [user],
  )
  return <SessionContext value={session}>{children}</SessionContext>
}
