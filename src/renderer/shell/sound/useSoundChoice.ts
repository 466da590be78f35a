import type { AlarmSound } from '../../../contract/alarmPolicy.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'

/** How alarms sound for this person here; null where they are silent. */
export const useSoundChoice = (): AlarmSound | null => {
  const { may } = useSession()
  const policy = useOperation('alarmPolicy.get', {}, { every: 60_000 })
  const own = useOperation('preference.get', {}, { enabled: may('account.own') }).data?.alarm_sound
  const station = policy.data?.sound
  // A leader's quiet plant is quiet for everybody.
  if (station === undefined || !station.enabled || own?.mode === 'off') return null
  return own?.mode === 'own' ? { ...station, tone: own.tone, volume: own.volume } : station
}
