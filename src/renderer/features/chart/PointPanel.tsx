import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import type { SampleDetail } from '../../../contract/sample.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartPanel, ChartType } from '../../../spc/chartType.ts'
import type { Figure } from '../../../spc/figure.ts'
import { judgedByZ, placeWords } from '../../../spc/placeWords.ts'
import type { ChartModel } from '../../charts/chartModel.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import { countWords, formatValue } from '../../charts/formatValue.ts'
import { limitWords } from '../../charts/limitWords.ts'
import { numberOfSample } from '../../charts/numberOfSample.ts'
import {
  hasTwoSums,
  panelDecimalsOf,
  panelUnitOf,
  panelWordsOf,
  shownChart,
} from '../../charts/shownChart.ts'
import { Attachments } from '../../components/attachments/Attachments.tsx'
import { capitalized } from '../../components/capitalized.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { type FactRow, Facts } from '../../components/Facts.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import { marksState } from './marksState.ts'
import { RuleExplanation } from './RuleExplanation.tsx'
import classes from './SidePanel.module.css'
import { SubgroupActions } from './SubgroupActions.tsx'
import { SubgroupHistory } from './SubgroupHistory.tsx'
import { usePattern } from './usePattern.ts'
import { useSampleFacts } from './useSampleFacts.ts'

interface PointPanelProps {
  readonly model: ChartModel
  readonly sampleId: number | null
  /** Whether a person chose it; else it is shown because it waits for a cause. */
  readonly chosen: boolean
  readonly chart: RefObject<ControlChart | null>
}

/** The station names the key of the installation by its kind alone. */
const recorderWords = (recorder: string): string => (recorder === 'master' ? t('master key') : recorder)

/** A time between events has decimals, a count has none. */
const countedWords = (chartType: ChartType, count: number, decimals: number): string =>
  chartType === 't' ? formatValue(count, decimals) : countWords(count)

const factsOf = (model: ChartModel, sample: SampleDetail): FactRow[] => {
  const { characteristic } = model
  const { chart_type: chartType } = characteristic
  const { value, dispersion, companion, z, limits } = sample.figures
  const onTrial = sample.limits_revision === null
  const row = (
    name: string,
    figure: Figure | null | undefined,
    digits: number,
    unit: string | null,
  ): FactRow[] =>
    figure === null || figure === undefined
      ? []
      : [[name, <FigureValue key={name} figure={figure} decimals={digits} unit={unit} label={name} />]]
  const ofPanel = (figure: Figure | null, panel: ChartPanel, name = figure?.name ?? ''): FactRow[] => {
    const { points } = panelDecimalsOf(characteristic, panel, onTrial)
    return row(name, figure, points, panelUnitOf(characteristic, panel, onTrial))
  }
  const line = (name: string, figure: Figure | null | undefined): FactRow[] =>
    row(name, figure, panelDecimalsOf(characteristic, 'location', onTrial).lines, null)
  const { upper, lower } = limitWords(shownChart(characteristic, onTrial).chartType)
  const extra = Object.entries(sample.metadata ?? {})
    .filter(([name]) => name !== 'part_number')
    .map(([name, said]): FactRow => [name, String(said)])
  const { kind } = chartDefinition(chartType)
  return [
    [
      chartType === 't' ? t('Time') : t('Count'),
      sample.count === null ? null : countedWords(chartType, sample.count, characteristic.decimals),
    ],
    [t('Sample size'), kind === 'counted' ? countWords(sample.n) : null],
    [t('Part number'), sample.part_number],
    ...ofPanel(value, 'location', hasTwoSums(chartType) && !onTrial ? t('Upper sum') : undefined),
    ...(hasTwoSums(chartType) ? ofPanel(companion, 'location') : []),
    ...ofPanel(dispersion, 'dispersion'),
    ...(hasTwoSums(chartType)
      ? []
      : ofPanel(companion, 'within', panelWordsOf(characteristic, 'within')?.title)),
    ...(judgedByZ(chartType) ? row('z', z, 2, null) : []),
    [judgedByZ(chartType) ? t('Zone') : t('Judged'), told(placeWords(chartType, sample.zone, sample.z))],
    ...line(upper, limits?.location.ucl),
    ...line(t('Centre line'), limits?.location.center_line),
    ...line(lower, limits?.location.lcl),
    [
      t('Limits'),
      sample.limits_revision === null
        ? t('on trial')
        : t('revision {{limitsRevision}}', { limitsRevision: sample.limits_revision }),
    ],
    [t('Measured'), formatExact(Date.parse(sample.timestamp))],
    [t('Recorded by'), recorderWords(sample.recorded_by)],
    [t('From'), sample.recorded_from],
    [t('Operator'), sample.operator_id],
    [t('Batch'), sample.batch_number],
    ...extra,
  ]
}

/** All that is known of the selected subgroup: its values, how it was judged, who recorded it, and which rules fired. */
export const PointPanel = ({ model, sampleId, chosen, chart }: PointPanelProps) => {
  const queries = useQueryClient()
  const { may } = useSession()
  const askAgain = () => void queries.invalidateQueries({ queryKey: ['sample.get', 'violation.list'] })
  const { facts, error } = useSampleFacts(model.characteristic.id, sampleId, marksState(model, sampleId))
  usePattern(chart, facts)
  if (sampleId === null) {
    return (
      <p className={classes.quiet}>
        {model.points.length === 0
          ? t('What is known of {{what}} {{one}} appears here.', {
              what: subgroupWords(model.characteristic.chart_type).one === 'event' ? 'an' : 'a',
              one: subgroupWords(model.characteristic.chart_type).one,
            })
          : t('Choose a point in the chart to see what is known of it.')}
      </p>
    )
  }
  const numberOf = (id: number): number | null => numberOfSample(model, id)
  if (facts === null) return <ErrorNotice error={error} />
  const { sample, violations } = facts
  return (
    <>
      <div className={classes.subject}>
        <h2>
          {capitalized(subgroupWords(model.characteristic.chart_type).one)}{' '}
          {countWords(numberOf(sample.sample_id) ?? sample.number)}
        </h2>
        {!chosen && (
          <Button
            variant="subtle"
            h={44}
            px="sm"
            mr={-8}
            onClick={() => chart.current?.select(sample.sample_id)}
          >
            {t('Show in chart')}
          </Button>
        )}
      </div>
      <SubgroupHistory
        sample={sample}
        chartType={model.characteristic.chart_type}
        decimals={model.characteristic.decimals}
      />
      {violations.map((violation) => (
        <RuleExplanation
          key={violation.id}
          chartType={model.characteristic.chart_type}
          violation={violation}
          numberOf={numberOf}
          onAsk={() => chart.current?.select(sample.sample_id)}
          onChanged={askAgain}
        />
      ))}
      {sample.measurements.length > 0 && (
        <ul className={classes.values} aria-label={t('Single values')}>
          {sample.measurements.map((value, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place within the subgroup is what tells equal values apart
            <li key={place}>{formatValue(value, model.characteristic.decimals)}</li>
          ))}
        </ul>
      )}
      <Facts dense rows={factsOf(model, sample)} />
      <Attachments key={sample.sample_id} subject={{ kind: 'sample', id: sample.sample_id }} />
      {may('sample.update') && (
        <SubgroupActions
          key={sample.sample_id}
          chartType={model.characteristic.chart_type}
          sample={sample}
          onAsk={() => chart.current?.select(sample.sample_id)}
          onDone={askAgain}
        />
      )}
    </>
  )
}
