import { drawPareto } from '../pdf/bars.ts'
import type { Paper } from '../pdf/paper.ts'
import { picture } from '../pdf/picture.ts'
import { heading, paragraph } from '../pdf/prose.ts'
import { table } from '../pdf/table.ts'
import type { Speech } from '../words/speech.ts'
import { partOf } from './partOf.ts'
import type { DailyFacts } from './readDaily.ts'

/** Bars of the picture, the last of which stands for all others. */
const mostBars = 8

interface Cause {
  readonly name: string
  readonly minutes: number
}

/** Minutes by category and reason, the longest first; what only entries tell of comes with them. */
const causesOf = ({ downtime, entries }: DailyFacts, speech: Speech): Cause[] => {
  const minutes = new Map<string, number>()
  const add = (name: string, more: number): void => {
    minutes.set(name, (minutes.get(name) ?? 0) + more)
  }
  for (const { category, reason, minutes: lost } of downtime.rows) {
    add(`${speech.named('category', category)}: ${reason}`, lost)
  }
  const shiftOf = (one: { client_id: string; shift_type: string }): string =>
    JSON.stringify([one.client_id, one.shift_type])
  const told = new Set(downtime.rows.map(shiftOf))
  for (const entry of entries.rows) {
    // A shift whose standstills were told one by one counts those, not the sums of its entries.
    if (told.has(shiftOf(entry)) || (entry.downtime_total_minutes ?? 0) === 0) continue
    add(speech.say('downtimeOfEntries'), entry.downtime_total_minutes ?? 0)
  }
  return [...minutes]
    .map(([name, lost]) => ({ name, minutes: lost }))
    .toSorted((a, b) => b.minutes - a.minutes)
}

const barsOf = (causes: readonly Cause[], speech: Speech): Cause[] => {
  if (causes.length <= mostBars) return [...causes]
  const rest = causes.slice(mostBars - 1).reduce((sum, { minutes }) => sum + minutes, 0)
  return [...causes.slice(0, mostBars - 1), { name: speech.say('allOtherReasons'), minutes: rest }]
}

/** Standstills: what they cost, by reason, and one by one. */
export const downtimeSection = (paper: Paper, facts: DailyFacts, speech: Speech): void => {
  const causes = causesOf(facts, speech)
  const minutesText = (minutes: number): string => speech.number(minutes, Number.isInteger(minutes) ? 0 : 1)
  heading(paper, 'H2', speech.say('downtime'), causes.length === 0 ? 20 : 190)
  if (causes.length === 0) {
    paragraph(paper, speech.say('downtimeNone'))
    return
  }
  const { availability } = facts.kpis.kpis
  paragraph(
    paper,
    speech.say('downtimeCounted', {
      hours: speech.number(partOf(availability, 'total_downtime_hours'), 2),
      planned: speech.number(partOf(availability, 'planned_hours'), 2),
    }),
  )
  const bars = barsOf(causes, speech)
  const told = bars.map(({ name, minutes }) => `${name} ${minutesText(minutes)}`).join(', ')
  picture(paper, 150, speech.say('downtimeAlt', { bars: told }), (box) =>
    drawPareto(paper, box, {
      bars: bars.map(({ name, minutes }) => ({ name, value: minutes, text: minutesText(minutes) })),
      measure: speech.say('downtimeMinutes'),
      writeTick: (value, decimals) => speech.number(value, decimals),
      writeShare: (share) => `${speech.number(share * 100, 0)} %`,
    }),
  )
  if (facts.downtime.rows.length === 0) return
  table(paper, {
    summary: speech.say('downtime'),
    columns: [
      { title: speech.say('shift') },
      ...(facts.scope.clientId === null ? [{ title: speech.say('line') }] : []),
      { title: speech.say('time') },
      { title: speech.say('category') },
      { title: speech.say('reason'), grow: 2 },
      { title: speech.say('order'), grow: 1 },
      { title: speech.say('downtimeMinutes'), align: 'right' },
    ],
    rows: facts.downtime.rows.map((one) => ({
      cells: [
        speech.named('shift', one.shift_type),
        ...(facts.scope.clientId === null ? [one.client_id] : []),
        one.started_at === null ? speech.say('unknown') : speech.time(one.started_at),
        speech.named('category', one.category),
        one.reason,
        one.work_order_id ?? speech.say('unknown'),
        minutesText(one.minutes),
      ],
      ...(one.notes === null ? {} : { below: one.notes }),
    })),
  })
}
