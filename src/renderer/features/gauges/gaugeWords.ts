import type { GaugeFormat, GaugeState, SerialGauge } from '../../../contract/serialGauge.ts'
import type { StateKind } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'

/** What a state of a gauge is called, and its mark. */
export const stateWords: Readonly<
  Record<GaugeState['state'], { readonly word: string; readonly mark: StateKind }>
> = {
  connected: { word: t('Connected'), mark: 'steady' },
  opening: { word: t('Being connected'), mark: 'trial' },
  waiting: { word: t('Waiting for the gauge'), mark: 'due' },
  failed: { word: t('Not connected'), mark: 'alarm' },
  off: { word: t('Switched off'), mark: 'excluded' },
}

/** The makes of gauges whose lines are known, with a line of each. */
export const formatWords: Readonly<Record<GaugeFormat, { readonly name: string; readonly example: string }>> =
  {
    mitutoyo: { name: t('Mitutoyo (USB-ITN, U-WAVE, RS-232)'), example: '01A+00123.45' },
    sylvac: { name: t('Sylvac (Opto-RS)'), example: '+123.456' },
    mahr: { name: t('Mahr (Millimar, MarCom)'), example: '-0.123mm' },
    starrett: { name: t('Starrett (RS-232, USB)'), example: '+ 2.1380, MM' },
    own: { name: t('Another: by a pattern'), example: 'T=21.5 C' },
  }

type PortPart = Pick<SerialGauge, 'baud_rate' | 'data_bits' | 'parity' | 'stop_bits' | 'request'>

const plain = { baud_rate: 9600, data_bits: 8, parity: 'none', stop_bits: 1 } as const
const optical = { data_bits: 7, parity: 'even', stop_bits: 2 } as const

/** How the manuals of a make say that its port is set, and what asks for a value. */
export const usualPort: Readonly<Record<GaugeFormat, PortPart>> = {
  mitutoyo: { ...plain, request: null },
  sylvac: { ...optical, baud_rate: 4800, request: '?\\r' },
  mahr: { ...optical, baud_rate: 9600, request: '?\\r' },
  starrett: { ...plain, request: 'R\\r' },
  own: { ...plain, request: null },
}

const parityLetters: Readonly<Record<SerialGauge['parity'], string>> = {
  none: 'N',
  even: 'E',
  odd: 'O',
  mark: 'M',
  space: 'S',
}

/** The settings of a port as manuals write them, such as `9600 8N1`. */
export const portWords = ({ baud_rate, data_bits, parity, stop_bits }: PortPart): string =>
  `${baud_rate} ${data_bits}${parityLetters[parity]}${stop_bits}`
