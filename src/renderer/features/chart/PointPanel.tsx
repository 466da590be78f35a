import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import type { SampleDetail } from '../../../contract/sample.ts'
import { panelStatistic } from '../../../spc/charts/panelStatistic.ts'
import type { ChartPanel } from '../../../spc/chartType.ts'
import type { Figure } from '../../../spc/figure.ts'
import { zoneWords } from '../../../spc/zoneWords.ts'
import { type ChartModel, firstNumberOf } from '../../charts/chartModel.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import { countWords, formatValue } from '../../charts/formatValue.ts'
import { indexOfSample } from '../../charts/pointStore.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { type FactRow, Facts } from './Facts.tsx'
import { LeaveOut } from './LeaveOut.tsx'
import { marksState } from './marksState.ts'
import { RuleExplanation } from './RuleExplanation.tsx'
import classes from './SidePanel.module.css'
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
const recorderWords = (recorder: string): string => (recorder === 'master' ? 'master key' : recorder)

const factsOf = (model: ChartModel, sample: SampleDetail): FactRow[] => {
  const { decimals, unit, chart_type: chartType, subgroup_size: subgroupSize } = model.characteristic
  const { value, dispersion, companion, z, limits } = sample.figures
  const row = (
    name: string,
    figure: Figure | null | undefined,
    digits = decimals,
    inUnit = true,
  ): FactRow[] =>
    figure === null || figure === undefined
      ? []
      : [
          [
            name,
            <FigureValue
              key={name}
              figure={figure}
              decimals={digits}
              unit={inUnit ? unit : null}
              label={name}
            />,
          ],
        ]
  const ofPanel = (figure: Figure | null, panel: ChartPanel): FactRow[] => {
    const statistic = panelStatistic({ chartType, subgroupSize }, panel)
    return row(figure?.name ?? '', figure, decimals, statistic?.words.inUnit ?? true)
  }
  const extra = Object.entries(sample.metadata ?? {}).map(([name, said]): FactRow => [name, String(said)])
  return [
    ...ofPanel(value, 'location'),
    ...ofPanel(dispersion, 'dispersion'),
    ...ofPanel(companion, 'within'),
    ...row('z', z, 2, false),
    ['Zone', zoneWords(sample.zone)],
    ...row('UCL', limits?.location.ucl, decimals, false),
    ...row('Centre line', limits?.location.center_line, decimals, false),
    ...row('LCL', limits?.location.lcl, decimals, false),
    ['Limits', sample.limits_revision === null ? 'on trial' : `revision ${sample.limits_revision}`],
    ['Measured', formatExact(Date.parse(sample.timestamp))],
    ['Recorded by', recorderWords(sample.recorded_by)],
    ['From', sample.recorded_from],
    ['Operator', sample.operator_id],
    ['Batch', sample.batch_number],
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
          ? 'What is known of a subgroup appears here.'
          : 'Choose a point in the chart to see what is known of it.'}
      </p>
    )
  }
  const numberOf = (id: number): number | null => {
    const index = indexOfSample(model.points, id)
    return index < 0 ? null : firstNumberOf(model) + index
  }
  if (facts === null) return <ErrorNotice error={error} />
  const { sample, violations } = facts
  return (
    <>
      <div className={classes.subject}>
        <h2>Subgroup {countWords(numberOf(sample.sample_id) ?? sample.sample_id)}</h2>
        {!chosen && (
          <Button
            variant="subtle"
            h={44}
            px="sm"
            mr={-8}
            onClick={() => chart.current?.select(sample.sample_id)}
          >
            Show in chart
          </Button>
        )}
      </div>
      {sample.excluded && <p>✕ Excluded: limits and rules do not count it.</p>}
      {violations.map((violation) => (
        <RuleExplanation
          key={violation.id}
          violation={violation}
          numberOf={numberOf}
          onAsk={() => chart.current?.select(sample.sample_id)}
          onChanged={askAgain}
        />
      ))}
      <ul className={classes.values} aria-label="Single values">
        {sample.measurements.map((value, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place within the subgroup is what tells equal values apart
          <li key={place}>{formatValue(value, model.characteristic.decimals)}</li>
        ))}
      </ul>
      <Facts rows={factsOf(model, sample)} />
      {!sample.excluded && may('sample.update') && (
        <LeaveOut
          key={sample.sample_id}
          characteristicId={model.characteristic.id}
          sampleId={sample.sample_id}
          onAsk={() => chart.current?.select(sample.sample_id)}
          onDone={askAgain}
        />
      )}
    </>
  )
}
