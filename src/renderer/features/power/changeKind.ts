import type { ProcessChangeIn } from '../../../contract/power.ts'
import type { ChartPanel } from '../../../spc/chartType.ts'
import { t } from '../../words/t.ts'
import type { ChartDesign } from './chartDesign.ts'

/** What becomes of the process: its level moves by so many sigmas, its count becomes another, or its spread grows. */
export interface ChangeKind {
  readonly kind: 'shift' | 'level' | 'ratio'
  readonly panel: ChartPanel
  /** What the slider and the axis are called. */
  readonly label: string
  readonly from: number
  readonly to: number
  readonly step: number
  readonly usual: number
  readonly decimals: number
  /** The change of so much. */
  readonly of: (size: number) => ProcessChangeIn
}

const shift: ChangeKind = {
  kind: 'shift',
  panel: 'location',
  label: t('Shift of the level, in sigmas of single values'),
  from: 0,
  to: 4,
  step: 0.05,
  usual: 1,
  decimals: 2,
  of: (size) => ({ shift: size }),
}

const ratio: ChangeKind = {
  kind: 'ratio',
  panel: 'dispersion',
  label: t('Spread, as a multiple of what it was'),
  from: 1,
  to: 4,
  step: 0.05,
  usual: 1.5,
  decimals: 2,
  of: (size) => ({ ratio: size }),
}

const levelOf = (level: number): ChangeKind => {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(level)))
  const round = (value: number) => Number(value.toFixed(digits))
  const most = level < 1 ? Math.min(0.95, 4 * level) : 4 * level
  return {
    kind: 'level',
    panel: 'location',
    label: t('Level now; {{level}} in control', { level: round(level) }),
    from: round(level),
    to: round(most),
    step: 10 ** -digits,
    usual: round(Math.min(most, 2 * level)),
    decimals: digits,
    of: (size) => ({ shift: size }),
  }
}

const eventTimes: ChangeKind = {
  ...ratio,
  panel: 'location',
  label: t('Mean time, as a multiple of what it was'),
  from: 0.05,
  to: 2,
  usual: 0.5,
}

/** What may become of a process that a chart watches: the level first; the spread where a panel watches that. */
export const changeKinds = (design: ChartDesign, hasSpread: boolean): readonly ChangeKind[] => {
  if (design.chart_type === 't') return [eventTimes]
  if (design.level !== undefined) return [levelOf(design.level)]
  return hasSpread ? [shift, ratio] : [shift]
}

const curvePoints = 48

/** The sizes of change that a curve is drawn over. */
export const curveSizes = ({ from, to }: ChangeKind): readonly number[] =>
  Array.from({ length: curvePoints + 1 }, (_, i) => from + ((to - from) * i) / curvePoints)
