import { Button, Select, Slider } from '@mantine/core'
import { useState } from 'react'
import { type AlarmTone, alarmTones } from '../../../contract/alarmPolicy.ts'
import { Notice } from '../../components/Notice.tsx'
import { playTone, type SoundState } from '../../shell/sound/player.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'

const toneWords: Readonly<Record<AlarmTone, string>> = {
  chime: t('Chime'),
  bell: t('Bell'),
  beep: t('Beep'),
  horn: t('Horn'),
}

interface SoundFieldsProps {
  readonly tone: AlarmTone
  readonly volume: number
  readonly onChange: (sound: { readonly tone: AlarmTone; readonly volume: number }) => void
}

/** Which tone, and how loud, with a try. */
export const SoundFields = ({ tone, volume, onChange }: SoundFieldsProps) => {
  const [tried, setTried] = useState<SoundState | null>(null)
  const [loud, setLoud] = useState(volume)
  return (
    <>
      <div className={classes.row}>
        <Select
          className={classes.wide ?? ''}
          label={t('Tone')}
          data={alarmTones.map((one) => ({ value: one, label: toneWords[one] }))}
          value={tone}
          allowDeselect={false}
          onChange={(value) => onChange({ tone: alarmTones.find((one) => one === value) ?? tone, volume })}
        />
        <Button variant="default" onClick={() => void playTone(tone, loud).then(setTried)}>
          {t('Hear it')}
        </Button>
      </div>
      <div>
        <span id="alarm-volume">{t('Volume: {{volume}} %', { volume: loud })}</span>
        <Slider
          aria-labelledby="alarm-volume"
          thumbLabel={t('Volume')}
          size="lg"
          min={1}
          max={100}
          value={loud}
          label={null}
          onChange={setLoud}
          onChangeEnd={(next) => onChange({ tone, volume: next })}
        />
      </div>
      {tried === 'blocked' && (
        <Notice kind="warning">
          {t('The browser does not let this page sound. Allow sound for it in the settings of the browser.')}
        </Notice>
      )}
    </>
  )
}
