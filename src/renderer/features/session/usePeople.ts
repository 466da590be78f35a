import type { QuickPerson } from '../../../contract/session.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'

/** The others who can come in by a tap and a PIN, by name; nobody until the station has answered. */
export const usePeople = (enabled = true): readonly QuickPerson[] => {
  const { user } = useSession()
  const { data } = useOperation('session.people', {}, { enabled })
  return data?.filter(({ user_id: id }) => id !== user.user_id) ?? []
}
