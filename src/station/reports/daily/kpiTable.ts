import type { Inference } from '../../../contract/production/inference.ts'
import { kpiNames } from '../../../contract/production/kpi.ts'
import { inks } from '../pdf/inks.ts'
import type { Paper } from '../pdf/paper.ts'
import { heading } from '../pdf/prose.ts'
import { drawSparkline } from '../pdf/sparkline.ts'
import { type Cell, type Row, table } from '../pdf/table.ts'
import type { Speech } from '../words/speech.ts'
import { type Figured, kpiText, meetsTarget, varianceText } from './kpiText.ts'
import { trendDays } from './kpiTrends.ts'
import type { DailyFacts } from './readDaily.ts'

interface Told {
  readonly value: number | null
  readonly target: number | null
  readonly variance: number | null
  readonly reason: string | null
}

const trendOf = (
  paper: Paper,
  kpi: Figured,
  values: readonly (number | null)[] | null,
  target: number | null,
  speech: Speech,
): Cell => {
  if (values === null || values.every((value) => value === null)) return ''
  const told = values.map((value) => kpiText(kpi, value, speech)).join(', ')
  return {
    text: '',
    picture: {
      width: 70,
      alt: speech.say('trendAlt', { kpi: speech.say(kpi), days: trendDays, values: told }),
      draw: (box) => drawSparkline(paper, box, values, target),
    },
  }
}

const stateOf = (kpi: Figured, { variance }: Told, speech: Speech): Cell => {
  const met = meetsTarget(kpi, variance)
  if (met === null) return speech.say('unknown')
  return met
    ? { text: `✓ ${speech.say('met')}` }
    : { text: `✕ ${speech.say('missed')}`, ink: inks.alarm, bold: true }
}

const rowOf = (kpi: Figured, told: Told, trend: Cell, isInferred: boolean, speech: Speech): Row => ({
  cells: [
    speech.say(kpi),
    { text: kpiText(kpi, told.value, speech), bold: true, mark: isInferred ? ' *' : '' },
    kpiText(kpi, told.target, speech),
    varianceText(kpi, told.variance, speech),
    stateOf(kpi, told, speech),
    trend,
  ],
  ...(told.reason === null ? {} : { below: speech.tell(told.reason) }),
})

/** Where a value that was filled in comes from. */
const sourceWords = (source: Inference['source'], speech: Speech): string => speech.say(`${source}Source`)

const inferredTable = (paper: Paper, { kpis }: DailyFacts, speech: Speech): void => {
  const { inference } = kpis.metadata
  if (inference.length === 0) return
  heading(paper, 'H3', speech.say('inferredTitle'), 40)
  table(paper, {
    summary: speech.say('inferredTitle'),
    columns: [
      { title: speech.say('field'), grow: 1 },
      { title: speech.say('source'), grow: 1 },
      { title: speech.say('confidence'), align: 'right', grow: 1 },
      { title: speech.say('records'), align: 'right', grow: 1 },
    ],
    rows: inference.map(({ field, source, confidence, records }) => ({
      cells: [
        speech.named('filledIn', field),
        sourceWords(source, speech),
        `${speech.number(confidence * 100, 0)} %`,
        speech.number(records, 0),
      ],
    })),
  })
}

/** All figures against their targets, with how they went, and what was filled in for them. */
export const kpiTable = (paper: Paper, facts: DailyFacts, speech: Speech): void => {
  const { kpis, oee, trends } = facts
  const [ofDay] = oee.data
  const inferred = (kpi: Figured): boolean =>
    (kpi === 'oee' ? (ofDay?.inference_flags ?? []) : kpis.metadata.inference_flags).some((flag) =>
      flag.startsWith(`${kpi}_`),
    )
  const oeeTold: Told = {
    value: oee.oee,
    target: ofDay?.target ?? null,
    variance: ofDay?.variance ?? null,
    reason: oee.reason,
  }
  const rows = kpiNames.flatMap((kpi): Row[] => {
    const told = kpis.kpis[kpi]
    const trend = trendOf(paper, kpi, trends[kpi], told.target, speech)
    const row = rowOf(kpi, told, trend, inferred(kpi), speech)
    const { true_otd: own } = told
    if (kpi !== 'on_time_delivery' || typeof own !== 'number') return [row]
    return [
      row,
      { cells: [speech.say('trueOtd'), { text: kpiText(kpi, own, speech), bold: true }, '', '', '', ''] },
    ]
  })
  heading(paper, 'H2', speech.say('kpiSummary'), 100)
  table(paper, {
    summary: speech.say('kpiSummary'),
    namedRows: true,
    columns: [
      { title: speech.say('kpi'), grow: 2 },
      { title: speech.say('value'), align: 'right', grow: 1 },
      { title: speech.say('kpiTarget'), align: 'right', grow: 1 },
      { title: speech.say('difference'), align: 'right', grow: 1 },
      { title: speech.say('state') },
      { title: speech.say('trend') },
    ],
    rows: [...rows, rowOf('oee', oeeTold, '', inferred('oee'), speech)],
  })
  inferredTable(paper, facts, speech)
}
