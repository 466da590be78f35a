import type { AlarmTone } from '../../../contract/alarmPolicy.ts'
import { tones } from './tones.ts'

/** Whether a browser lets the page sound: it may want a click or a key first. */
export type SoundState = 'ready' | 'blocked'

let context: AudioContext | null = null

const opened = (): AudioContext => {
  context ??= new AudioContext()
  return context
}

/** Asks the browser to let the page sound; it says yes at the latest in answer to a click or a key. */
export const allowSound = async (): Promise<SoundState> => {
  const sound = opened()
  // A browser that waits for a click leaves the promise open: how it stands is told by the state.
  const asked = sound.resume().catch(() => {})
  await Promise.race([asked, new Promise((settle) => setTimeout(settle, 200))])
  return sound.state === 'running' ? 'ready' : 'blocked'
}

/**
 * Sounds a tone once.
 *
 * @param volume per cent
 * @returns whether it could be heard
 */
export const playTone = async (tone: AlarmTone, volume: number): Promise<SoundState> => {
  if ((await allowSound()) === 'blocked') return 'blocked'
  const sound = opened()
  const start = sound.currentTime + 0.02
  for (const note of tones[tone]) {
    const oscillator = new OscillatorNode(sound, { type: note.wave, frequency: note.pitch })
    const gain = new GainNode(sound, { gain: 0 })
    const begin = start + note.at
    // Loudness is heard by its logarithm; a square gives a slider that feels even. The edges are soft, or they click.
    const loud = note.loud * (volume / 100) ** 2
    gain.gain.setValueAtTime(0, begin)
    gain.gain.linearRampToValueAtTime(loud, begin + 0.01)
    gain.gain.exponentialRampToValueAtTime(0.0001, begin + note.for)
    oscillator.connect(gain).connect(sound.destination)
    oscillator.start(begin)
    oscillator.stop(begin + note.for)
  }
  return 'ready'
}
