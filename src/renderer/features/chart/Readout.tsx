import { useDebouncedValue } from '@mantine/hooks'
import type { RefObject } from 'react'
import { zoneWords } from '../../../spc/zoneWords.ts'
import type { ChartModel } from '../../charts/chartModel.ts'
import type { ControlChart, HoveredPoint } from '../../charts/controlChart.ts'
import { countWords, formatValue } from '../../charts/formatValue.ts'
import { readPoint } from '../../charts/pointReading.ts'
import { ruleWords } from '../../charts/stateWords.ts'
import { marksState } from './marksState.ts'
import { momentWords } from './momentWords.ts'
import classes from './Readout.module.css'
import { usePattern } from './usePattern.ts'
import { useSampleFacts } from './useSampleFacts.ts'

interface ReadoutProps {
  readonly model: ChartModel
  readonly point: HoveredPoint
  readonly chart: RefObject<ControlChart | null>
}

/** What the point under the pointer says, beside it. The single values follow as soon as the station gave them. */
export const Readout = ({ model, point, chart }: ReadoutProps) => {
  const [settled] = useDebouncedValue(point.sampleId, 60)
  const { facts } = useSampleFacts(model.characteristic.id, settled, marksState(model, settled))
  usePattern(chart, facts)
  const reading = readPoint(model, point.index)
  if (reading === null) return null
  const { decimals, unit } = model.characteristic
  const single = facts?.sample.sample_id === point.sampleId ? facts.sample.measurements : null
  return (
    <div
      className={classes.readout}
      data-side={point.x > 320 ? 'left' : 'right'}
      style={{ left: point.x, top: Math.max(point.y, 90) }}
      aria-hidden="true"
    >
      <div className={classes.head}>
        <span>Subgroup {countWords(reading.number)}</span>
        <span>{momentWords(reading.at)}</span>
      </div>
      <div className={classes.value}>
        {formatValue(reading.value, decimals)} <span>{unit}</span>
      </div>
      <div className={classes.quiet}>
        n {reading.n}
        {reading.z !== null && ` · z ${formatValue(reading.z, 2)}`} · {zoneWords(reading.zone)}
      </div>
      {reading.excluded && <div>✕ Excluded from the limits</div>}
      {reading.rules.map((rule) => (
        <div key={rule} className={classes.rule} data-severe={rule === 1 || undefined}>
          {rule === 1 ? '■' : '▲'} {rule} · {ruleWords(rule)}
        </div>
      ))}
      {reading.n > 1 && (
        <div className={classes.single}>
          {single === null ? ' ' : single.map((value) => formatValue(value, decimals)).join('  ')}
        </div>
      )}
    </div>
  )
}
