import { useEffect, useRef, useState } from 'react'
import type { Alarm } from '../alarmSentence.ts'
import { allowSound, playTone, type SoundState } from './player.ts'
import { useSoundChoice } from './useSoundChoice.ts'

/** What the sound of alarms is doing, and how a person lets the browser sound. */
export interface AlarmSoundState {
  readonly state: SoundState
  readonly allow: () => void
}

const keyOf = ({ kind, id }: Alarm): string => `${kind} ${id}`

/**
 * Sounds when an alarm comes that was not there before, and again and again where leaders want it, until nothing alarms. Where the
 * browser keeps the page silent until somebody touches it, the first click or key anywhere lets it sound.
 *
 * @param alarms null until the board is there: what stood open before is not new
 */
export const useAlarmSound = (alarms: readonly Alarm[] | null): AlarmSoundState => {
  const choice = useSoundChoice()
  const known = useRef<ReadonlySet<string> | null>(null)
  const [state, setState] = useState<SoundState>('ready')
  const wanted = choice !== null
  const sounding = (alarms?.length ?? 0) > 0

  useEffect(() => {
    if (alarms === null) return
    const before = known.current
    known.current = new Set(alarms.map(keyOf))
    const isNew = before !== null && alarms.some((alarm) => !before.has(keyOf(alarm)))
    if (isNew && choice !== null) void playTone(choice.tone, choice.volume).then(setState)
  }, [alarms, choice])

  const repeat = choice?.repeat_seconds ?? null
  const tone = choice?.tone
  const volume = choice?.volume
  useEffect(() => {
    if (!sounding || repeat === null || tone === undefined || volume === undefined) return
    const timer = setInterval(() => void playTone(tone, volume).then(setState), repeat * 1000)
    return () => clearInterval(timer)
  }, [sounding, repeat, tone, volume])

  useEffect(() => {
    if (!wanted) return
    let ended = false
    const ask = () =>
      void allowSound().then((now) => {
        if (ended) return
        setState(now)
        if (now === 'ready') stop()
      })
    const stop = () => {
      removeEventListener('pointerdown', ask)
      removeEventListener('keydown', ask)
    }
    addEventListener('pointerdown', ask)
    addEventListener('keydown', ask)
    ask()
    return () => {
      ended = true
      stop()
    }
  }, [wanted])

  return { state: wanted ? state : 'ready', allow: () => void allowSound().then(setState) }
}
