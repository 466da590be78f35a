import { panelAlt, panelWords } from '../chart/chartWords.ts'
import type { ReadChart } from '../chart/readChart.ts'
import { timeTicks } from '../chart/timeTicks.ts'
import { drawPanel } from '../pdf/controlPanel.ts'
import { inks } from '../pdf/inks.ts'
import type { Paper } from '../pdf/paper.ts'
import { type Box, pictureRow } from '../pdf/picture.ts'
import { heading } from '../pdf/prose.ts'
import type { Speech } from '../words/speech.ts'
import { drawHistogram, limitsOf } from './drawHistogram.ts'
import { drawLast } from './drawLast.ts'
import { drawProbability, outsideBand } from './drawProbability.ts'
import { drawReach } from './drawReach.ts'
import type { SpcFacts } from './readSpc.ts'

interface Small {
  readonly title: string
  readonly alt: string
  readonly draw: (box: Box) => void
}

/** As many subgroups as a small chart shows. */
const mostShown = 100

const panelOf = (paper: Paper, chart: ReadChart, place: number, speech: Speech): Small[] => {
  const found = chart.panels[place]
  if (found === undefined) return []
  const points = found.points.slice(-mostShown)
  const times = timeTicks(chart.times.slice(-mostShown), speech, 3)
  const { title, ...words } = panelWords(chart, found.panel, speech)
  const trimmed =
    points.length < found.points.length ? `, ${speech.say('newest', { count: points.length })}` : ''
  return [
    {
      title: `${title}${trimmed}`,
      alt: `${title}: ${panelAlt(points, speech)}`,
      draw: (box) =>
        drawPanel(paper, box, { ...words, title: '', note: '', points, times }, { left: 32, right: 62 }),
    },
  ]
}

const histogramOf = (paper: Paper, { chart, report }: SpcFacts, speech: Speech): Small => {
  const { characteristic } = chart
  const { edges } = report.histogram
  const text = (value: number): string => speech.measured(value, characteristic.decimals)
  const limits = limitsOf(characteristic, speech).map(({ name, value }) => `${name} ${text(value)}`)
  return {
    title: speech.say('histogram'),
    alt: speech.say('histogramAlt', {
      count: report.capability.n,
      from: text(edges[0] ?? 0),
      to: text(edges.at(-1) ?? 0),
      limits: limits.join(', ') || speech.say('none'),
    }),
    draw: (box) => drawHistogram(paper, box, report, characteristic, speech),
  }
}

const probabilityOf = (paper: Paper, { chart, report }: SpcFacts, speech: Speech): Small => {
  const plot = report.probability_plot
  const title = speech.say('probabilityPlot')
  if (plot === null) {
    const reason = speech.tell(report.capability.distribution?.reason ?? speech.say('noValues'))
    const draw = (box: Box): void =>
      paper.lines(reason, box.width, { size: 8 }).forEach((line, i) => {
        paper.write(line, box.x, box.y + 4 + i * 11, { size: 8, ink: inks.quiet })
      })
    return { title, alt: reason, draw }
  }
  const name = speech.tell(report.capability.distribution?.name ?? '')
  return {
    title,
    alt: speech.say('probabilityAlt', { name, outside: outsideBand(plot), count: plot.x.length }),
    draw: (box) =>
      drawProbability(paper, box, { plot, decimals: chart.characteristic.decimals, name }, speech),
  }
}

const lastOf = (paper: Paper, { report }: SpcFacts, speech: Speech): Small => {
  const { last_subgroups: subgroups } = report
  const title = speech.say('lastSubgroups', { count: subgroups.length })
  const time = (at: string | undefined): string => (at === undefined ? '' : speech.dateTime(at))
  return {
    title,
    alt: speech.say('lastSubgroupsAlt', {
      count: subgroups.length,
      from: time(subgroups[0]?.at),
      to: time(subgroups.at(-1)?.at),
    }),
    draw: (box) => drawLast(paper, box, report, speech),
  }
}

const capabilityOf = (paper: Paper, { chart, report }: SpcFacts, speech: Speech): Small => {
  const { figures } = report.capability
  const told = (['cp', 'cpk', 'pp', 'ppk'] as const).map(
    (name) => `${figures[name].symbol} ${speech.maybe(figures[name].value, 2)}`,
  )
  return {
    title: speech.say('capability'),
    alt: told.join(', '),
    draw: (box) => drawReach(paper, box, report.capability, chart.characteristic, speech),
  }
}

/** The six pictures of a capability study, two beside each other. */
export const sixPack = (paper: Paper, facts: SpcFacts, speech: Speech): void => {
  const { chart } = facts
  const height = 118
  const rows = [
    [...panelOf(paper, chart, 0, speech), histogramOf(paper, facts, speech)],
    [...panelOf(paper, chart, 1, speech), probabilityOf(paper, facts, speech)],
    [lastOf(paper, facts, speech), capabilityOf(paper, facts, speech)],
  ]
  heading(paper, 'H2', speech.say('sixPack'), 3 * (height + 30))
  for (const row of rows) pictureRow(paper, height, row)
}
