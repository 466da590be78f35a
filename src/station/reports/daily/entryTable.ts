import type { InferredField } from '../../../contract/production/inference.ts'
import type { ProductionEntry } from '../../../contract/production/productionEntry.ts'
import { defectRateOf } from '../../../contract/production/ratios.ts'
import { inks } from '../pdf/inks.ts'
import type { Paper } from '../pdf/paper.ts'
import { heading, paragraph } from '../pdf/prose.ts'
import { type Row, table } from '../pdf/table.ts'
import type { Speech } from '../words/speech.ts'
import { partOf } from './partOf.ts'
import type { DailyFacts } from './readDaily.ts'

const percent = (value: number | null, speech: Speech): string => speech.maybe(value, 2)

const rowOf = (entry: ProductionEntry, namesLine: boolean, speech: Speech): Row => {
  const star = (...fields: InferredField[]): string =>
    entry.inference.some(({ field }) => fields.includes(field)) ? ' *' : ''
  const presentSource = entry.inference.find(({ field }) => field === 'employees_present')
  const present =
    entry.employees_present ?? (typeof presentSource?.value === 'number' ? presentSource.value : null)
  return {
    cells: [
      speech.say(entry.shift_type),
      ...(namesLine ? [entry.client_id] : []),
      entry.work_order_id,
      entry.style_model,
      speech.number(entry.units_produced, 0),
      speech.number(entry.units_defective, 0),
      speech.number(entry.run_time_hours, 2),
      speech.number(entry.employees_assigned, 0),
      `${speech.maybe(present, 0)}${star('employees_present')}`,
      `${percent(entry.efficiency, speech)}${star('ideal_cycle_time', 'shift_hours_scheduled')}`,
      `${percent(entry.performance, speech)}${star('ideal_cycle_time')}`,
      percent(entry.defect_rate, speech),
      entry.status === 'VERIFIED' ? speech.say('VERIFIED') : speech.say('ENTERED'),
    ],
    ...(entry.notes === null ? {} : { below: entry.notes }),
  }
}

/** The sums of the day, which are those that its figures are made of. */
const totalsOf = ({ kpis }: DailyFacts, namesLine: boolean, speech: Speech): Row => {
  const { efficiency, performance, ppm } = kpis.kpis
  const units = partOf(ppm, 'total_units')
  const defective = partOf(ppm, 'total_defects')
  return {
    isTotal: true,
    cells: [
      speech.say('total'),
      ...(namesLine ? [''] : []),
      '',
      '',
      speech.number(units, 0),
      speech.number(defective, 0),
      speech.number(partOf(performance, 'run_time_hours'), 2),
      speech.number(partOf(efficiency, 'employees_assigned'), 0),
      '',
      percent(efficiency.value, speech),
      percent(performance.value, speech),
      percent(defectRateOf(defective, units).value, speech),
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
  const namesLine = facts.scope.clientId === null
  const right = (title: string) => ({ title, align: 'right' as const })
  table(paper, {
    summary: speech.say('entries'),
    size: 7.5,
    columns: [
      { title: speech.say('shift') },
      ...(namesLine ? [{ title: speech.say('line') }] : []),
      { title: speech.say('order'), grow: 2 },
      { title: speech.say('style'), grow: 1 },
      right(speech.say('units')),
      right(speech.say('defective')),
      right(speech.say('runHours')),
      right(speech.say('assigned')),
      right(speech.say('present')),
      right(speech.say('efficiencyShort')),
      right(speech.say('performanceShort')),
      right(speech.say('defectRate')),
      { title: speech.say('state') },
    ],
    rows: [...rows.map((entry) => rowOf(entry, namesLine, speech)), totalsOf(facts, namesLine, speech)],
  })
  if (rows.length < total) {
    paragraph(paper, speech.say('entriesMore', { count: speech.number(total - rows.length, 0) }))
  }
  if (rows.some(({ inference }) => inference.length > 0)) {
    paragraph(paper, speech.say('inferredEntryNote'), { size: 7.5, ink: inks.quiet })
  }
}
