import type { InferredField } from '../../../contract/production/inference.ts'
import type { ProductionEntry } from '../../../contract/production/productionEntry.ts'
import { shiftTypes } from '../../../contract/production/productionFields.ts'
import { defectRateOf } from '../../../contract/production/ratios.ts'
import { inks } from '../pdf/inks.ts'
import type { Paper } from '../pdf/paper.ts'
import { heading, paragraph } from '../pdf/prose.ts'
import { type Cell, type Row, table } from '../pdf/table.ts'
import type { WordName } from '../words/english.ts'
import type { Speech } from '../words/speech.ts'
import { partOf } from './partOf.ts'
import type { DailyFacts } from './readDaily.ts'

const percent = (value: number | null, speech: Speech): string => speech.maybe(value, 2)

const rowOf = (entry: ProductionEntry, speech: Speech): Row => {
  const marked = (text: string, ...fields: InferredField[]): Cell => ({
    text,
    mark: entry.inference.some(({ field }) => fields.includes(field)) ? ' *' : '',
  })
  const filledIn = entry.inference.find(({ field }) => field === 'employees_present')?.value
  const present = entry.employees_present ?? (typeof filledIn === 'number' ? filledIn : null)
  return {
    cells: [
      entry.work_order_id,
      entry.style_model,
      speech.number(entry.units_produced, 0),
      speech.number(entry.units_defective, 0),
      percent(entry.defect_rate, speech),
      speech.number(entry.run_time_hours, 2),
      marked(
        `${speech.maybe(present, 0)} / ${speech.number(entry.employees_assigned, 0)}`,
        'employees_present',
      ),
      marked(percent(entry.efficiency, speech), 'ideal_cycle_time', 'shift_hours_scheduled'),
      marked(percent(entry.performance, speech), 'ideal_cycle_time'),
      entry.verified ? '✓' : speech.say('unknown'),
    ],
    ...(entry.notes === null ? {} : { below: entry.notes }),
  }
}

/** The entries of each shift under its name, in the order of the shifts; of all lines, line by line. */
const groupedRows = ({ entries, scope }: DailyFacts, speech: Speech): Row[] => {
  const groups = new Map<string, ProductionEntry[]>()
  const ordered = entries.rows.toSorted(
    (a, b) =>
      a.client_id.localeCompare(b.client_id) ||
      shiftTypes.indexOf(a.shift_type) - shiftTypes.indexOf(b.shift_type),
  )
  for (const entry of ordered) {
    const shift = speech.named('shift', entry.shift_type)
    const name = scope.clientId === null ? `${entry.client_id} · ${shift}` : shift
    groups.set(name, [...(groups.get(name) ?? []), entry])
  }
  return [...groups].flatMap(([group, rows]): Row[] => [
    { group },
    ...rows.map((entry) => rowOf(entry, speech)),
  ])
}

/** The sums of the day, which are those that its figures are made of. */
const totalsOf = ({ kpis }: DailyFacts, speech: Speech): Row => {
  const { inference_flags: flags } = kpis.metadata
  const marked = (kpi: 'efficiency' | 'performance'): Cell => ({
    text: percent(kpis.kpis[kpi].value, speech),
    mark: flags.some((flag) => flag.startsWith(`${kpi}_`)) ? ' *' : '',
  })
  const { efficiency, performance, ppm } = kpis.kpis
  const units = partOf(ppm, 'total_units')
  const defective = partOf(ppm, 'total_defects')
  return {
    isTotal: true,
    cells: [
      speech.say('total'),
      '',
      speech.number(units, 0),
      speech.number(defective, 0),
      percent(defectRateOf(defective, units).value, speech),
      speech.number(partOf(performance, 'run_time_hours'), 2),
      speech.number(partOf(efficiency, 'employees_assigned'), 0),
      marked('efficiency'),
      marked('performance'),
      '',
    ],
  }
}

/** What was made, entry by entry, with the sums of the day. */
export const entryTable = (paper: Paper, facts: DailyFacts, speech: Speech): void => {
  const { total, rows } = facts.entries
  heading(paper, 'H2', speech.say('entries'), 60)
  if (rows.length === 0) {
    paragraph(paper, speech.say('entriesNone'))
    return
  }
  const right = (name: WordName) => ({ title: speech.say(name), align: 'right' as const })
  table(paper, {
    summary: speech.say('entries'),
    size: 7.5,
    columns: [
      { title: speech.say('order'), grow: 2 },
      { title: speech.say('style'), grow: 1 },
      right('units'),
      right('defective'),
      right('defectRate'),
      right('runHours'),
      right('presentAssigned'),
      right('efficiencyShort'),
      right('performanceShort'),
      right('verified'),
    ],
    rows: [...groupedRows(facts, speech), totalsOf(facts, speech)],
  })
  if (rows.length < total) {
    paragraph(paper, speech.say('entriesMore', { count: speech.number(total - rows.length, 0) }))
  }
  if (rows.some(({ inference }) => inference.length > 0)) {
    paragraph(paper, speech.say('inferredEntryNote'), { size: 7.5, ink: inks.quiet })
  }
}
