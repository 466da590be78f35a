import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { panelWords } from '../chart/chartWords.ts'
import { drawChart } from '../chart/drawChart.ts'
import { violationTable } from '../chart/violationTable.ts'
import { type Fact, keyFacts } from '../pdf/keyFacts.ts'
import type { Paper } from '../pdf/paper.ts'
import { heading, list, paragraph } from '../pdf/prose.ts'
import { table } from '../pdf/table.ts'
import type { Speech } from '../words/speech.ts'
import { defectTable, indexTable } from './indexTable.ts'
import { notNormal } from './notNormal.ts'
import type { SpcFacts } from './readSpc.ts'
import { sixPack } from './sixPack.ts'

const factsOf = ({ chart, report }: SpcFacts, period: string, speech: Speech): Fact[] => {
  const { characteristic: one } = chart
  const definition = chartDefinition(one.chart_type)
  const isMeasured = definition.kind === 'measurements'
  const limit = (value: number | null): string =>
    value === null ? speech.say('unknown') : speech.measured(value, one.decimals)
  const known = (name: string, value: string | null): Fact[] => (value === null ? [] : [[name, value]])
  return [
    [speech.say('code'), one.code],
    [speech.say('name'), one.name],
    [speech.say('chart'), `${speech.tell(definition.name)}, n = ${speech.number(one.subgroup_size, 0)}`],
    ...known(speech.say('unit'), one.unit),
    [speech.say('period'), period],
    [speech.say('subgroups'), speech.number(chart.times.length, 0)],
    [speech.say(isMeasured ? 'measurements' : 'inspected'), speech.number(report.capability.n, 0)],
    [speech.say('leftOut'), speech.number(chart.excluded, 0)],
    ...(isMeasured && [one.lsl, one.target, one.usl].some((value) => value !== null)
      ? ([
          [speech.say('lsl'), limit(one.lsl)],
          [speech.say('target'), limit(one.target)],
          [speech.say('usl'), limit(one.usl)],
        ] as const)
      : []),
    ...known(speech.say('line'), one.line),
    ...known(speech.say('machine'), one.machine),
    ...known(speech.say('part'), one.part),
    ...known(speech.say('client'), one.client_id),
  ]
}

/** How the process is, in one sentence. */
const verdictOf = ({ chart, counts }: SpcFacts, speech: Speech): string => {
  if (chart.times.length === 0) return speech.say('noSubgroups')
  if (chart.limits.length === 0) {
    const hasTrial = chart.panels.some(({ points }) => points.some(({ limits }) => limits !== null))
    return speech.say(hasTrial ? 'limitsNone' : 'limitsNoneYet')
  }
  const standing = counts.open + counts.acknowledged
  if (standing === 0) return speech.say('inControl', { count: speech.number(chart.times.length, 0) })
  return speech.say('notInControl', {
    count: speech.number(standing, 0),
    open: speech.number(counts.open, 0),
  })
}

/** The revisions of limits that were in force somewhere in the period. */
const limitsTable = (paper: Paper, { chart }: SpcFacts, speech: Speech): void => {
  const inForce = new Set(chart.panels[0]?.points.map(({ revision }) => revision) ?? [])
  const shown = chart.limits.filter(({ revision }) => inForce.has(revision))
  if (shown.length === 0) return
  const { names, write } = panelWords(chart, 'location', speech)
  heading(paper, 'H2', speech.say('limits'), 50)
  table(paper, {
    summary: speech.say('limits'),
    columns: [
      { title: speech.say('revision'), align: 'right' },
      { title: names.upper, align: 'right', grow: 1 },
      { title: names.center, align: 'right', grow: 1 },
      { title: names.lower, align: 'right', grow: 1 },
      { title: speech.say('sigmaSymbol'), align: 'right', grow: 1 },
      { title: speech.say('method'), grow: 1 },
      { title: speech.say('changedBy'), grow: 2 },
    ],
    rows: shown.map((one) => ({
      cells: [
        String(one.revision),
        write(one.ucl),
        write(one.center_line),
        write(one.lcl),
        speech.measured(one.sigma, chart.characteristic.decimals + 2),
        one.method === 'given'
          ? speech.say('methodGiven')
          : speech.say('methodBaseline', { count: one.subgroups ?? speech.say('unknown') }),
        `${speech.dateTime(one.created_at)} ${speech.say('by', { who: one.created_by })}`,
      ],
      below: [
        one.reason === null ? '' : speech.say('reason1', { reason: speech.tell(one.reason) }),
        one.signature === null ? '' : speech.say('signedBy', { who: one.signature.full_name }),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    })),
  })
}

const violationSection = (paper: Paper, { violations, counts }: SpcFacts, speech: Speech): void => {
  heading(paper, 'H2', speech.say('violations'), 60)
  if (violations.length === 0) {
    paragraph(paper, speech.say('violationsNone'))
    return
  }
  violationTable(paper, violations, speech, false)
  const left = counts.open + counts.acknowledged + counts.withdrawn - violations.length
  if (left > 0) paragraph(paper, speech.say('more', { count: speech.number(left, 0) }))
}

/** Writes an SPC report, up to its signatures. */
export const paintSpc = (paper: Paper, facts: SpcFacts, period: string, speech: Speech): void => {
  const { chart, report } = facts
  const { characteristic } = chart
  const { capability } = report
  heading(paper, 'H1', speech.say('spcTitle', { name: characteristic.name }), 40)
  keyFacts(paper, factsOf(facts, period, speech))
  paragraph(paper, verdictOf(facts, speech), { size: 10, bold: true })
  if (chart.times.length > 0) {
    heading(paper, 'H2', speech.say('controlChart'), 240)
    drawChart(paper, chart, speech)
    limitsTable(paper, facts, speech)
    if (capability.attribute !== null) defectTable(paper, capability.attribute, speech)
    else {
      sixPack(paper, facts, speech)
      indexTable(paper, capability, characteristic.decimals, speech)
      notNormal(paper, capability, speech)
    }
    if (capability.reasons.length > 0) {
      heading(paper, 'H3', speech.say('reasons'), 20)
      list(
        paper,
        capability.reasons.map((reason) => speech.tell(reason)),
      )
    }
  }
  violationSection(paper, facts, speech)
}
