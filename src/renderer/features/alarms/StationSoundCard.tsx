import { Select, Switch } from '@mantine/core'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { SoundFields } from './SoundFields.tsx'

const repeats = [10, 30, 60, 300]

/** Whether alarms sound at this station, how, and how often; each change is saved at once. */
export const StationSoundCard = () => {
  const { data } = useOperation('alarmPolicy.get', {})
  const update = useChange('alarmPolicy.update', ['alarmPolicy.get'])
  if (data === undefined) return null
  const { sound } = data
  return (
    <Card title={t('Sound')}>
      <Switch
        size="md"
        className={classes.tab ?? ''}
        label={t('Alarms sound at this station')}
        description={t('Off is for quiet plants: nobody hears anything then, whatever they chose.')}
        checked={sound.enabled}
        onChange={({ currentTarget }) =>
          update.mutate({ sound: { ...sound, enabled: currentTarget.checked } })
        }
      />
      {sound.enabled && (
        <>
          <SoundFields
            key={`${sound.tone} ${sound.volume}`}
            tone={sound.tone}
            volume={sound.volume}
            onChange={(chosen) => update.mutate({ sound: { ...sound, ...chosen } })}
          />
          <Select
            label={t('Sounds again')}
            data={[
              { value: 'once', label: t('Never: once for each alarm') },
              ...repeats.map((seconds) => ({
                value: String(seconds),
                label: t('Every {{seconds}} s until nothing alarms', { seconds }),
              })),
            ]}
            value={sound.repeat_seconds === null ? 'once' : String(sound.repeat_seconds)}
            allowDeselect={false}
            onChange={(value) =>
              update.mutate({
                sound: { ...sound, repeat_seconds: value === 'once' ? null : Number(value) },
              })
            }
          />
        </>
      )}
      <ErrorNotice error={update.error} />
    </Card>
  )
}
