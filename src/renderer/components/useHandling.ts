import { type HandledAlarm, type Handling, handlingOfAll } from '../../contract/alarmPolicy.ts'
import { useSession } from '../connection/SessionProvider.tsx'
import { useOperation } from '../connection/useOperation.ts'

/** What the rules of the plant ask of this person to acknowledge alarms; what is usual until they are known. */
export const useHandling = (alarms: readonly HandledAlarm[]): Handling => {
  const { user } = useSession()
  const { data } = useOperation('alarmPolicy.get', {})
  return handlingOfAll(data?.handling ?? [], alarms, user.role)
}
