import { useEffect, useRef, useState } from 'react'
import { ChartCanvas } from '../../charts/ChartCanvas.tsx'
import type { HoveredPoint } from '../../charts/chartPlaces.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import { processState } from '../../charts/processSentence.ts'
import { showsSpecification } from '../../charts/shownChart.ts'
import type { XMode } from '../../charts/xAxis.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { tileMark } from '../../components/tileMark.ts'
import { t } from '../../words/t.ts'
import { LimitsPanel } from '../limits/LimitsPanel.tsx'
import type { LimitsTry } from '../limits/limitsTry.ts'
import { useShowLimit } from '../limits/useShowLimit.ts'
import { ChartKeys } from './ChartKeys.tsx'
import { type Beside, ChartToolbar } from './ChartToolbar.tsx'
import classes from './ControlChartScreen.module.css'
import type { ChartFeed } from './chartFeed.ts'
import { HowComputed } from './HowComputed.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { momentWords } from './momentWords.ts'
import { NewestSubgroups } from './NewestSubgroups.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import { PointPanel } from './PointPanel.tsx'
import { panelSubject } from './panelSubject.ts'
import { Readout } from './Readout.tsx'
import { SelectedSubgroup } from './SelectedSubgroup.tsx'
import panel from './SidePanel.module.css'
import { StrataPanel } from './StrataPanel.tsx'
import { StudyPanel } from './StudyPanel.tsx'
import { useAnnotations } from './useAnnotations.ts'
import { useAskedPoint } from './useAskedPoint.ts'
import { useCopies } from './useCopies.ts'
import { useModelVersion } from './useModelVersion.ts'
import { usePrint } from './usePrint.tsx'

interface ChartViewProps {
  readonly feed: ChartFeed
  /** Whether older points are on their way. */
  readonly loadingHistory: boolean
}

/** A chart with its points: the sentence, the picture, and the panel beside it. */
export const ChartView = ({ feed, loadingHistory }: ChartViewProps) => {
  const { model } = feed
  const chart = useRef<ControlChart | null>(null)
  const [mode, setMode] = useState<XMode>('number')
  const [specification, setSpecification] = useState(false)
  const [live, setLive] = useState(true)
  const [beside, setBeside] = useState<Beside>(() => (window.innerWidth >= 1100 ? 'details' : null))
  const [tried, setTried] = useState<LimitsTry | null>(null)
  const showLimit = useShowLimit(model)
  const [selected, setSelected] = useState<number | null>(null)
  const [hovered, setHovered] = useState<HoveredPoint | null>(null)
  const [keys, setKeys] = useState(false)
  useAskedPoint(model, chart, useModelVersion(feed, 250))
  useEffect(() => feed.listen(() => chart.current?.changed()), [feed])
  useEffect(() => chart.current?.setMode(mode), [mode])
  useEffect(() => chart.current?.setSpecification(specification), [specification])

  const { annotations, error: notesError } = useAnnotations(feed)
  const { characteristic } = model
  const state = processState(model, momentWords)
  const label = `${characteristic.name}: ${state.sentence}`
  const words = { title: characteristic.name, sentence: state.sentence, specification }
  const copies = useCopies(model, chart, words)
  const { print, sheet } = usePrint(model, chart, annotations, words)
  const hasSpecification =
    showsSpecification(characteristic.chart_type) &&
    [characteristic.lsl, characteristic.usl].some((limit) => limit !== null)
  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{characteristic.name}</h1>
          <span>
            {characteristic.code}
            {characteristic.unit !== null && ` · ${characteristic.unit}`}
          </span>
          <HowComputed characteristic={characteristic} />
        </div>
        <ChartToolbar
          mode={mode}
          onMode={setMode}
          hasSpecification={hasSpecification}
          specification={specification}
          onSpecification={setSpecification}
          live={live}
          onLive={() => chart.current?.backToLive()}
          beside={beside}
          onBeside={setBeside}
          more={
            <MoreMenu
              characteristicId={characteristic.id}
              onStrata={() => setBeside('strata')}
              onCopyPicture={copies.picture}
              onCopyData={copies.data}
              onPrint={print}
              onKeys={() => setKeys(true)}
            />
          }
        />
        <p className={classes.sentence} data-state={state.kind}>
          <StateMark kind={state.kind === 'empty' ? tileMark.empty : state.kind} />
          {state.sentence}
        </p>
      </header>
      <div className={classes.body}>
        <div className={classes.chart}>
          <ChartCanvas
            model={model}
            label={label}
            chart={chart}
            onSelect={setSelected}
            onHover={setHovered}
            onLive={setLive}
            onLimit={showLimit}
            onPick={(from, to) => setTried((now) => now && { ...now, from, to })}
          />
          {model.points.length === 0 && (
            <p className={classes.empty}>
              {t('The first {{one}} that is entered or sent by a gauge appears here.', {
                one: subgroupWords(characteristic.chart_type).one,
              })}
            </p>
          )}
          {loadingHistory && <output className={classes.loading}>{t('Loading the history…')}</output>}
          {hovered !== null && <Readout model={model} point={hovered} chart={chart} />}
          <NewestSubgroups model={model} />
          <SelectedSubgroup model={model} sampleId={selected} />
          {copies.said !== '' && <output className={classes.said}>{copies.said}</output>}
        </div>
        {beside === 'notes' && (
          <NotesPanel
            feed={feed}
            annotations={annotations}
            error={notesError}
            selected={selected}
            chart={chart}
          />
        )}
        {beside === 'strata' && <StrataPanel feed={feed} />}
        {beside === 'limits' && (
          <LimitsPanel
            model={model}
            mode={mode}
            selected={selected}
            chart={chart}
            tried={tried}
            onTry={setTried}
          />
        )}
        {beside === 'details' && (
          <aside className={panel.panel} aria-label={t('Details')}>
            <section className={panel.part}>
              <PointPanel
                model={model}
                sampleId={panelSubject(model, selected)}
                chosen={selected !== null}
                chart={chart}
              />
            </section>
            <StudyPanel feed={feed} />
          </aside>
        )}
      </div>
      <ChartKeys opened={keys} onOpen={() => setKeys(true)} onClose={() => setKeys(false)} />
      {sheet}
    </>
  )
}
