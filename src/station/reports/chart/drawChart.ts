import { drawPanel } from '../pdf/controlPanel.ts'
import type { Paper } from '../pdf/paper.ts'
import { type Box, picture } from '../pdf/picture.ts'
import type { Speech } from '../words/speech.ts'
import { offScaleNote, panelAlt, panelWords } from './chartWords.ts'
import type { ReadChart } from './readChart.ts'
import { timeTicks } from './timeTicks.ts'

const heights = { location: 200, dispersion: 112, within: 96 } as const
const compact = { location: 112, dispersion: 66, within: 60 } as const

/** What somebody who does not see a chart is told of it. */
export const chartAlt = (chart: ReadChart, speech: Speech): string =>
  chart.panels
    .map(({ panel, points }) => {
      const { title, names, write } = panelWords(chart, panel, speech)
      const limits = points.findLast(({ limits: known }) => known !== null)?.limits ?? null
      const lines =
        limits === null
          ? ''
          : ` ${names.upper} ${write(limits.ucl)}, ${names.center} ${write(limits.center)}, ${names.lower} ${write(limits.lcl)}.`
      return `${title}: ${panelAlt(points, speech)}${lines}`
    })
    .join(' ')

/** Draws a chart across the page, its panels below each other. */
export const drawChart = (paper: Paper, chart: ReadChart, speech: Speech, isCompact = false): void => {
  const sizes = isCompact ? compact : heights
  const height = chart.panels.reduce((sum, { panel }) => sum + sizes[panel], 0)
  const ticks = timeTicks(chart.times, speech, 7)
  picture(paper, height, chartAlt(chart, speech), (box) => {
    let { y } = box
    chart.panels.forEach(({ panel, points }, i) => {
      const place: Box = { ...box, y, height: sizes[panel] }
      const times = i === chart.panels.length - 1 ? ticks : []
      const note = offScaleNote(points, speech)
      drawPanel(paper, place, { ...panelWords(chart, panel, speech), note, points, times })
      y += sizes[panel]
    })
  })
}
