import { type InferredField, inferredFields } from '../../../contract/production/inference.ts'
import { type KpiName, kpiBetter, kpiNames, type OeeAnswer } from '../../../contract/production/kpi.ts'
import { paretoOrder } from '../../../spc/pareto/paretoOrder.ts'
import { kpiFormula } from '../../kpi/kpiWords.ts'
import { inks } from '../pdf/inks.ts'
import type { Speech } from '../words/speech.ts'
import { formulasGerman } from './formulasGerman.ts'
import { paretoPicture } from './picture/paretoPicture.ts'
import { pictureSize } from './picture/plotFrame.ts'
import { trendPicture } from './picture/trendPicture.ts'
import type { WorkbookFacts } from './readWorkbook.ts'
import { type CellContent, type Sheet, type SheetColumn, type SheetPicture, sheetOf } from './sheet.ts'
import type { WorkbookWord } from './workbookWords.ts'

type Words = Readonly<Record<WorkbookWord, string>>
type Named = KpiName | 'oee'

const units: Readonly<Partial<Record<Named, WorkbookWord>>> = {
  wip_aging: 'daysUnit',
  ppm: 'perMillion',
  dpmo: 'perMillion',
}

interface KpiRow {
  readonly kpi: Named
  readonly value: number | null
  readonly target: number | null
  readonly variance: number | null
  readonly reason: string | null
  readonly filledIn: readonly InferredField[]
}

/** What was filled in for a figure, of flags such as efficiency_ideal_cycle_time. */
const filledInOf = (kpi: Named, flags: readonly string[]): InferredField[] =>
  inferredFields.filter((field) => flags.includes(`${kpi}_${field}`))

const rowsOf = ({ kpis, oee }: WorkbookFacts): KpiRow[] => {
  const [total] = oee.data
  return [
    ...kpiNames.map((kpi): KpiRow => {
      const { value = null, target = null, variance = null, reason = null } = kpis.kpis[kpi] ?? {}
      const filledIn = filledInOf(kpi, kpis.metadata.inference_flags)
      return { kpi, value, target, variance, reason, filledIn }
    }),
    {
      kpi: 'oee',
      value: oee.oee,
      target: total?.target ?? null,
      variance: total?.variance ?? null,
      reason: oee.reason,
      filledIn: filledInOf('oee', total?.inference_flags ?? []),
    },
  ]
}

const verdict = (words: Words, { kpi, variance }: KpiRow): string | null => {
  if (variance === null) return null
  return (kpiBetter[kpi] === 'more' ? variance >= 0 : variance <= 0) ? words.met : words.missed
}

const kpiColumns = (words: Words, speech: Speech): SheetColumn<KpiRow>[] => {
  const formulas = speech.language === 'de' ? formulasGerman : kpiFormula
  return [
    { header: words.kpi, width: 34, kind: 'text', of: ({ kpi }) => speech.say(kpi) },
    { header: words.value, width: 14, kind: 'number', of: ({ value }) => value },
    { header: words.unit, width: 12, kind: 'text', of: ({ kpi }) => words[units[kpi] ?? 'percent'] },
    { header: words.target, width: 12, kind: 'number', of: ({ target }) => target },
    { header: words.variance, width: 14, kind: 'number', of: ({ variance }) => variance },
    { header: words.verdict, width: 14, kind: 'text', of: (row) => verdict(words, row) },
    {
      header: words.reason,
      width: 44,
      kind: 'text',
      of: ({ reason }) => (reason === null ? null : speech.tell(reason)),
    },
    {
      header: words.inferred,
      width: 30,
      kind: 'text',
      of: ({ filledIn }) => filledIn.map((field) => speech.named('filledIn', field)).join(', '),
    },
    { header: words.formula, width: 60, kind: 'text', of: ({ kpi }) => formulas[kpi] },
  ]
}

const numberIn = (point: object | undefined, name: string): number | null => {
  const value = (point as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'number' ? value : null
}

type DayRow = {
  readonly day: string
  readonly efficiency: object | undefined
  readonly oee: OeeAnswer['data'][number]
}

const dayColumns = (words: Words): SheetColumn<DayRow>[] => {
  const of =
    (name: string) =>
    ({ oee }: DayRow): CellContent =>
      numberIn(oee, name)
  return [
    { header: words.date, width: 12, kind: 'day', of: ({ day }) => day },
    { header: words.units, width: 12, kind: 'count', of: of('units_produced') },
    { header: words.defective, width: 12, kind: 'count', of: of('units_defective') },
    {
      header: words.efficiency,
      width: 14,
      kind: 'number',
      of: ({ efficiency }) => numberIn(efficiency, 'efficiency'),
    },
    { header: words.availability, width: 16, kind: 'number', of: of('availability') },
    { header: words.performance, width: 16, kind: 'number', of: of('performance') },
    { header: words.quality, width: 14, kind: 'number', of: of('quality') },
    { header: words.oee, width: 12, kind: 'number', of: of('oee') },
  ]
}

const pictureOf = (png: Buffer | null, title: string): SheetPicture[] =>
  png === null ? [] : [{ png, title, ...pictureSize }]

const trendOf = ({ trend }: WorkbookFacts, words: Words): SheetPicture[] => {
  const title = trend.byWeek ? words.trendTitleWeeks : words.trendTitle
  const { efficiency, oee } = trend
  const series = [
    { name: 'efficiency', label: words.efficiency, color: inks.info, points: efficiency.data },
    { name: 'oee', label: words.oee, color: inks.alarm, points: oee.data },
  ]
  const png = trendPicture({
    title,
    places: oee.data.map(({ date }) => date.slice(5)),
    say: (value) => `${value} %`,
    series: series.map(({ name, label, color, points }) => ({
      name: label.replace(' (%)', ''),
      color,
      values: points.map((point) => numberIn(point, name)),
      target: points.at(-1)?.target ?? null,
    })),
  })
  return pictureOf(png, title)
}

/** Bars of a Pareto chart beyond which the rest is one. */
const mostBars = 8

const paretoOf = ({ downtime }: WorkbookFacts, words: Words): SheetPicture[] => {
  const minutes = new Map<string, number>()
  for (const { reason, minutes: lost } of downtime) minutes.set(reason, (minutes.get(reason) ?? 0) + lost)
  const ordered = paretoOrder([...minutes].map(([label, count]) => ({ label, count })))
  const bars = ordered.slice(0, mostBars).map(({ label, count }) => ({ name: label, value: count }))
  const rest = ordered.slice(mostBars).reduce((sum, { count }) => sum + count, 0)
  const png = paretoPicture({
    title: words.paretoTitle,
    bars: rest > 0 ? [...bars, { name: words.others, value: rest }] : bars,
    say: (value) => String(Math.round(value)),
    together: words.together,
  })
  return pictureOf(png, words.paretoTitle)
}

/**
 * The figures against their targets with the pictures of how they went, and the figures of each day.
 *
 * @param speech in the language of the workbook
 * @param above lines that say whose and which days the workbook is about
 */
export const summarySheets = (
  facts: WorkbookFacts,
  words: Words,
  speech: Speech,
  above: Sheet['above'],
): Sheet[] => {
  const days = facts.daily.oee.data.map(
    (oee, i): DayRow => ({ day: oee.date, oee, efficiency: facts.daily.efficiency.data[i] }),
  )
  return [
    {
      ...sheetOf(words.summary, kpiColumns(words, speech), rowsOf(facts)),
      above,
      pictures: [...trendOf(facts, words), ...paretoOf(facts, words)],
    },
    sheetOf(words.days, dayColumns(words), days),
  ]
}
