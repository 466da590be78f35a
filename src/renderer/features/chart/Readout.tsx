import { useDebouncedValue } from '@mantine/hooks'
import type { RefObject } from 'react'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartModel } from '../../charts/chartModel.ts'
import type { HoveredPoint } from '../../charts/chartPlaces.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import { annotationsAt } from '../../charts/drawnAnnotations.ts'
import { countWords, formatValue } from '../../charts/formatValue.ts'
import { type PointReading, readPoint } from '../../charts/pointReading.ts'
import { ruleWords } from '../../charts/stateWords.ts'
import { capitalized } from '../../components/capitalized.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'
import { marksState } from './marksState.ts'
import { momentWords } from './momentWords.ts'
import classes from './Readout.module.css'
import { usePattern } from './usePattern.ts'
import { type SampleFacts, useSampleFacts } from './useSampleFacts.ts'

interface ReadoutProps {
  readonly model: ChartModel
  readonly point: HoveredPoint
  readonly chart: RefObject<ControlChart | null>
}

/** How large the subgroup is, where that says something. */
const sizeWords = ({ characteristic }: ChartModel, { n }: PointReading): string => {
  const { kind, maximumSize } = chartDefinition(characteristic.chart_type)
  if (kind === 'counted') return t('sample size {{n}} · ', { n: countWords(n) })
  return kind === 'measurements' && maximumSize > 1 ? `n ${n} · ` : ''
}

/** What was counted, as soon as the station gave it. */
const countFact = (facts: SampleFacts | null, sampleId: number): string | null => {
  const count = facts?.sample.sample_id === sampleId ? facts.sample.count : null
  return count === null ? null : t('Count {{count}}', { count: countWords(count) })
}

/** What the point under the pointer says, beside it. The single values follow as soon as the station gave them. */
export const Readout = ({ model, point, chart }: ReadoutProps) => {
  const [settled] = useDebouncedValue(point.sampleId, 60)
  const { facts } = useSampleFacts(model.characteristic.id, settled, marksState(model, settled))
  usePattern(chart, facts)
  const reading = readPoint(model, point.index)
  if (reading === null) return null
  const { decimals, chart_type: chartType } = model.characteristic
  const { kind } = chartDefinition(chartType)
  const single = facts?.sample.sample_id === point.sampleId ? facts.sample.measurements : null
  return (
    <div
      className={classes.readout}
      data-side={point.x > 320 ? 'left' : 'right'}
      style={{ left: point.x, top: Math.max(point.y, 90) }}
      aria-hidden="true"
    >
      <div className={classes.head}>
        <span>
          {capitalized(subgroupWords(chartType).one)} {countWords(reading.number)}
        </span>
        <span>{momentWords(reading.at)}</span>
      </div>
      <div className={classes.value}>
        {reading.text} <span>{reading.unit}</span>
      </div>
      <div className={classes.quiet}>
        {sizeWords(model, reading)}
        {reading.z !== null && `z ${formatValue(reading.z, 2)} · `}
        {reading.place}
      </div>
      {reading.mean !== null && (
        <div className={classes.quiet}>
          {t('Mean of the subgroup {{mean}}', { mean: formatValue(reading.mean, decimals) })}
        </div>
      )}
      {reading.part !== null && (
        <div className={classes.quiet}>{t('Part {{part}}', { part: reading.part })}</div>
      )}
      {reading.excluded && <div>{t('✕ Excluded from the limits')}</div>}
      {reading.rules.map((rule) => (
        <div key={rule} className={classes.rule} data-severe={rule === 1 || undefined}>
          {rule === 1 ? '■' : '▲'} {rule} · {ruleWords(rule, chartType)}
        </div>
      ))}
      {annotationsAt(model.annotations, reading.sampleId, reading.at).map(({ id, text }) => (
        <div key={id} className={classes.note}>
          {text}
        </div>
      ))}
      {countFact(facts, reading.sampleId) !== null && (
        <div className={classes.single}>{countFact(facts, reading.sampleId)}</div>
      )}
      {reading.n > 1 && kind === 'measurements' && (
        <div className={classes.single}>
          {single === null ? ' ' : single.map((value) => formatValue(value, decimals)).join('  ')}
        </div>
      )}
    </div>
  )
}
