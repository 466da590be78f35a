import type { AlarmTone } from '../../../contract/alarmPolicy.ts'

/** One sounding of an oscillator: when it begins and for how long, s; its pitch, Hz; how loud, 0 to 1. */
export interface Note {
  readonly at: number
  readonly for: number
  readonly pitch: number
  readonly loud: number
  readonly wave: 'sine' | 'square' | 'triangle' | 'sawtooth'
}

const bell = (at: number, pitch: number): Note[] =>
  [1, 2.76, 5.4].map((partial, i) => ({
    at,
    for: 1.2 / (i + 1),
    pitch: pitch * partial,
    loud: 0.6 / (i + 1),
    wave: 'sine',
  }))

/** What each tone is made of: all between 400 and 3000 Hz, where a hall is quietest and ears are best. */
export const tones: Readonly<Record<AlarmTone, readonly Note[]>> = {
  chime: [
    { at: 0, for: 0.5, pitch: 880, loud: 0.7, wave: 'sine' },
    { at: 0.22, for: 0.7, pitch: 659, loud: 0.7, wave: 'sine' },
  ],
  bell: [...bell(0, 740), ...bell(0.5, 740)],
  beep: [0, 0.25, 0.5].map((at) => ({ at, for: 0.15, pitch: 1000, loud: 0.5, wave: 'square' })),
  horn: [
    { at: 0, for: 0.6, pitch: 420, loud: 0.5, wave: 'sawtooth' },
    { at: 0, for: 0.6, pitch: 530, loud: 0.4, wave: 'sawtooth' },
    { at: 0.75, for: 0.6, pitch: 420, loud: 0.5, wave: 'sawtooth' },
    { at: 0.75, for: 0.6, pitch: 530, loud: 0.4, wave: 'sawtooth' },
  ],
}
