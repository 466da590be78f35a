import { SegmentedControl } from '@mantine/core'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { SoundFields } from './SoundFields.tsx'

const modes = [
  { value: 'station', label: t('As the station') },
  { value: 'own', label: t('My own tone') },
  { value: 'off', label: t('Off') },
] as const

/** How alarms sound for the person who is signed in, wherever that is. */
export const OwnSoundCard = () => {
  const { may } = useSession()
  const policy = useOperation('alarmPolicy.get', {})
  const own = useOperation('preference.get', {}, { enabled: may('account.own') })
  const set = useChange('preference.set', ['preference.get'])
  if (!may('account.own') || policy.data === undefined || own.data === undefined) return null
  const { sound } = policy.data
  const chosen = own.data.alarm_sound ?? { mode: 'station', tone: sound.tone, volume: sound.volume }
  return (
    <Card title={t('Sound of alarms')}>
      {sound.enabled ? (
        <>
          <SegmentedControl
            aria-label={t('Sound of alarms')}
            data={[...modes]}
            value={chosen.mode}
            onChange={(value) =>
              set.mutate({
                alarm_sound: {
                  ...chosen,
                  mode: modes.find((one) => one.value === value)?.value ?? 'station',
                },
              })
            }
          />
          {chosen.mode === 'own' && (
            <SoundFields
              key={`${chosen.tone} ${chosen.volume}`}
              tone={chosen.tone}
              volume={chosen.volume}
              onChange={(next) => set.mutate({ alarm_sound: { ...chosen, ...next } })}
            />
          )}
        </>
      ) : (
        <p className={classes.help}>
          {t('Alarms are silent at this station. A leader can switch sound on under Alarms.')}
        </p>
      )}
      <ErrorNotice error={set.error} />
    </Card>
  )
}
