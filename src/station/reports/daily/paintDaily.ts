import { drawChart } from '../chart/drawChart.ts'
import { violationTable } from '../chart/violationTable.ts'
import { inks } from '../pdf/inks.ts'
import { type Fact, keyFacts } from '../pdf/keyFacts.ts'
import type { Paper } from '../pdf/paper.ts'
import { heading, paragraph } from '../pdf/prose.ts'
import type { Speech } from '../words/speech.ts'
import { attendanceSection } from './attendanceSection.ts'
import { downtimeSection } from './downtimeSection.ts'
import { entryTable } from './entryTable.ts'
import { kpiTable } from './kpiTable.ts'
import { kpiText } from './kpiText.ts'
import { orderSection } from './orderSection.ts'
import { partOf } from './partOf.ts'
import type { DailyFacts } from './readDaily.ts'

const factsOf = ({ kpis, oee, entries, orders }: DailyFacts, speech: Speech): Fact[] => {
  const { performance, ppm, availability } = kpis.kpis
  const verified = entries.rows.filter(({ verified: is }) => is).length
  const whole = (value: number): string => speech.number(value, 0)
  return [
    [speech.say('units'), whole(partOf(ppm, 'total_units'))],
    [speech.say('defective'), whole(partOf(ppm, 'total_defects'))],
    [speech.say('runHours'), speech.number(partOf(performance, 'run_time_hours'), 2)],
    [speech.say('plannedHours'), speech.number(partOf(availability, 'planned_hours'), 2)],
    [
      speech.say('entryCount'),
      entries.total === 0
        ? whole(0)
        : speech.say('entriesVerified', { verified: whole(verified), count: whole(entries.total) }),
    ],
    [speech.say('openOrderCount'), whole(orders.total)],
    ['OEE', kpiText('oee', oee.oee, speech)],
    [
      speech.say('completeness'),
      kpis.metadata.data_completeness === null
        ? speech.say('unknown')
        : `${speech.number(kpis.metadata.data_completeness, 0)} %`,
    ],
  ]
}

const violationSection = (paper: Paper, { violations, counts }: DailyFacts, speech: Speech): void => {
  heading(paper, 'H2', speech.say('violationsOfDay'), 60)
  if (violations.length === 0) {
    paragraph(paper, speech.say('violationsOfDayNone'))
    return
  }
  violationTable(paper, violations, speech, true)
  const left = counts.open + counts.acknowledged + counts.withdrawn - violations.length
  if (left > 0) paragraph(paper, speech.say('more', { count: speech.number(left, 0) }))
}

const chartSection = (paper: Paper, { charts, moreCharts }: DailyFacts, speech: Speech): void => {
  if (charts === null || charts.length === 0) return
  heading(paper, 'H2', speech.say('chartsOfViolations'), 240)
  for (const chart of charts) {
    const { code, name } = chart.characteristic
    heading(paper, 'H3', `${code} · ${name}`, 200)
    drawChart(paper, chart, speech, true)
  }
  if (moreCharts > 0) paragraph(paper, speech.say('chartsMore', { count: speech.number(moreCharts, 0) }))
}

/** Writes a daily report, up to its signatures. */
export const paintDaily = (paper: Paper, facts: DailyFacts, speech: Speech): void => {
  const { clientId, day } = facts.scope
  heading(paper, 'H1', speech.say('dailyTitle', { line: clientId ?? speech.say('allLines') }), 40)
  paragraph(paper, speech.longDay(day), { size: 11, ink: inks.quiet })
  keyFacts(paper, factsOf(facts, speech))
  kpiTable(paper, facts, speech)
  entryTable(paper, facts, speech)
  downtimeSection(paper, facts, speech)
  orderSection(paper, facts, speech)
  attendanceSection(paper, facts, speech)
  violationSection(paper, facts, speech)
  chartSection(paper, facts, speech)
}
