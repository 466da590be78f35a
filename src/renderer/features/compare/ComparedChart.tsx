import { type RefObject, useEffect, useState } from 'react'
import { ChartCanvas } from '../../charts/ChartCanvas.tsx'
import type { HoveredPoint } from '../../charts/chartPlaces.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import { readPoint } from '../../charts/pointReading.ts'
import { indexOfSample } from '../../charts/pointStore.ts'
import { processState } from '../../charts/processSentence.ts'
import type { ViewBounds, ViewWindow } from '../../charts/viewWindow.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { tileMark } from '../../components/tileMark.ts'
import { t } from '../../words/t.ts'
import type { ChartFeed } from '../chart/chartFeed.ts'
import { momentWords } from '../chart/momentWords.ts'
import { SelectedSubgroup } from '../chart/SelectedSubgroup.tsx'
import { useAnnotations } from '../chart/useAnnotations.ts'
import { useModelVersion } from '../chart/useModelVersion.ts'
import classes from './Compare.module.css'

interface ComparedChartProps {
  readonly feed: ChartFeed
  readonly chart: RefObject<ControlChart | null>
  /** The other chart, which follows. */
  readonly other: RefObject<ControlChart | null>
  readonly bounds: () => ViewBounds
}

/** What lies under the cursor, in words. */
const cursorWords = ({ model }: ChartFeed, index: number): string => {
  const reading = readPoint(model, index)
  if (reading === null) return t('Point at a chart to read both.')
  return `${momentWords(reading.at)} · ${reading.text} ${reading.unit ?? ''} · ${reading.place}`
}

/** One of two charts above each other: where it is moved or pointed at, the other goes along. */
export const ComparedChart = ({ feed, chart, other, bounds }: ComparedChartProps) => {
  const { model } = feed
  const [hovered, setHovered] = useState<HoveredPoint | null>(null)
  const [selected, setSelected] = useState<number | null>(null)
  useModelVersion(feed, 250)
  useAnnotations(feed)
  useEffect(() => feed.listen(() => chart.current?.changed()), [feed, chart])

  const timeOf = (index: number): number | null => model.points.columns.at[index] ?? null
  const hover = (point: HoveredPoint | null) => {
    setHovered(point)
    if (point?.linked !== true) other.current?.pointAt(point === null ? null : timeOf(point.index))
  }
  const select = (sampleId: number | null) => {
    setSelected(sampleId)
    const index = sampleId === null ? -1 : indexOfSample(model.points, sampleId)
    other.current?.pointAt(index < 0 ? null : timeOf(index))
  }
  const follow = (view: ViewWindow) => other.current?.showView(view)

  const { characteristic } = model
  const state = processState(model, momentWords)
  const index = hovered?.index ?? (selected === null ? -1 : indexOfSample(model.points, selected))
  return (
    <section className={classes.one} aria-label={characteristic.name}>
      <header className={classes.head}>
        <h2>{characteristic.name}</h2>
        <span className={classes.state}>
          <StateMark kind={state.kind === 'empty' ? tileMark.empty : state.kind} />
          {state.sentence}
        </span>
        <output className={classes.cursor}>{cursorWords(feed, index)}</output>
      </header>
      <div className={classes.chart}>
        <ChartCanvas
          model={model}
          label={`${characteristic.name}: ${state.sentence}`}
          chart={chart}
          options={{ locationOnly: true, plainLimits: true, mode: 'time', bounds }}
          onSelect={select}
          onHover={hover}
          onLive={() => undefined}
          onLimit={() => undefined}
          onPick={() => undefined}
          onView={follow}
        />
        <SelectedSubgroup model={model} sampleId={selected} />
      </div>
    </section>
  )
}
