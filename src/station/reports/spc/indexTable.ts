import type { Capability } from '../../../contract/capability.ts'
import type { CapabilityFigureName } from '../../../spc/capability/capabilityFigureNames.ts'
import type { Paper } from '../pdf/paper.ts'
import { heading } from '../pdf/prose.ts'
import { type Row, table } from '../pdf/table.ts'
import type { WordName } from '../words/english.ts'
import type { Speech } from '../words/speech.ts'
import { ppmText } from './ppmText.ts'

type Figures = Capability['figures']

interface Line {
  readonly title: WordName
  readonly kind: 'index' | 'level' | 'ppm' | 'test'
  readonly within: CapabilityFigureName | null
  readonly overall: CapabilityFigureName | null
}

const lines: readonly Line[] = [
  { title: 'bothLimits', kind: 'index', within: 'cp', overall: 'pp' },
  { title: 'lowerLimit', kind: 'index', within: 'cpl', overall: 'ppl' },
  { title: 'upperLimit', kind: 'index', within: 'cpu', overall: 'ppu' },
  { title: 'theWorse', kind: 'index', within: 'cpk', overall: 'ppk' },
  { title: 'cpm', kind: 'index', within: null, overall: 'cpm' },
  { title: 'zBench', kind: 'index', within: 'z_within', overall: 'z_overall' },
  { title: 'sigma', kind: 'level', within: 'sigma_within', overall: 'sigma_overall' },
  { title: 'expectedBelow', kind: 'ppm', within: 'expected_within_below', overall: 'expected_overall_below' },
  { title: 'expectedAbove', kind: 'ppm', within: 'expected_within_above', overall: 'expected_overall_above' },
  { title: 'expectedTogether', kind: 'ppm', within: 'expected_within', overall: 'expected_overall' },
  { title: 'observed', kind: 'ppm', within: null, overall: 'observed' },
  { title: 'andersonDarling', kind: 'test', within: null, overall: 'anderson_darling' },
  { title: 'pValue', kind: 'test', within: null, overall: 'p_value' },
]

const endsOf: Readonly<
  Partial<Record<CapabilityFigureName, readonly [CapabilityFigureName, CapabilityFigureName]>>
> = {
  cp: ['cp_low', 'cp_high'],
  cpk: ['cpk_low', 'cpk_high'],
  cpm: ['cpm_low', 'cpm_high'],
  pp: ['pp_low', 'pp_high'],
  ppk: ['ppk_low', 'ppk_high'],
}

const textOf = (
  figures: Figures,
  name: CapabilityFigureName | null,
  kind: Line['kind'],
  decimals: number,
  speech: Speech,
): string => {
  if (name === null) return ''
  const { value } = figures[name]
  if (kind === 'ppm') return ppmText(value, speech)
  if (name === 'p_value' && value !== null && value < 0.0005) return `< ${speech.number(0.001, 3)}`
  return speech.maybe(value, kind === 'index' ? 2 : kind === 'test' ? 3 : decimals + 2)
}

const intervalText = (figures: Figures, name: CapabilityFigureName | null, speech: Speech): string => {
  const ends = name === null ? undefined : endsOf[name]
  if (ends === undefined) return ''
  const [low, high] = ends.map((one) => figures[one].value)
  if (low == null || high == null) return ''
  return speech.say('intervalOf', { low: speech.number(low, 2), high: speech.number(high, 2) })
}

/** Every number of a study, with the intervals that it has. */
export const indexTable = (paper: Paper, capability: Capability, decimals: number, speech: Speech): void => {
  const { figures, confidence } = capability
  const interval = speech.say('interval', { level: speech.number(confidence.level * 100, 0) })
  heading(paper, 'H2', speech.say('capabilityNumbers'), 80)
  const rows: Row[] = lines.map(({ title, kind, within, overall }) => ({
    cells: [
      speech.say(title),
      { text: textOf(figures, within, kind, decimals, speech), bold: kind === 'index' },
      intervalText(figures, within, speech),
      { text: textOf(figures, overall, kind, decimals, speech), bold: kind === 'index' },
      intervalText(figures, overall, speech),
    ],
  }))
  table(paper, {
    summary: speech.say('capabilityNumbers'),
    namedRows: true,
    columns: [
      { title: '', grow: 2 },
      { title: speech.say('within'), align: 'right', grow: 1 },
      { title: interval, align: 'right', grow: 1 },
      { title: speech.say('overall'), align: 'right', grow: 1 },
      { title: interval, align: 'right', grow: 1 },
    ],
    rows,
  })
}

/** The mean defect level of a process that is judged by counting. */
export const defectTable = (
  paper: Paper,
  attribute: NonNullable<Capability['attribute']>,
  speech: Speech,
): void => {
  const { mean, low, high, ppm, z, z_low: zLow, z_high: zHigh } = attribute
  const share = (value: number | null): string => speech.maybe(value, 5)
  heading(paper, 'H2', speech.say('countsChart'), 60)
  table(paper, {
    summary: speech.say('countsChart'),
    namedRows: true,
    columns: [
      { title: '', grow: 2 },
      { title: speech.say('value'), align: 'right', grow: 1 },
      { title: speech.say('from'), align: 'right', grow: 1 },
      { title: speech.say('to'), align: 'right', grow: 1 },
    ],
    rows: [
      {
        cells: [
          speech.tell(mean.name),
          { text: share(mean.value), bold: true },
          share(low.value),
          share(high.value),
        ],
      },
      { cells: ['ppm', { text: ppmText(ppm.value, speech), bold: true }, '', ''] },
      {
        cells: [
          speech.tell(z.name),
          { text: speech.maybe(z.value, 2), bold: true },
          speech.maybe(zLow.value, 2),
          speech.maybe(zHigh.value, 2),
        ],
      },
    ],
  })
}
