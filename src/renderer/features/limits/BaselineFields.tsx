import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ChartModel } from '../../charts/chartModel.ts'
import { indexOfSample } from '../../charts/pointStore.ts'
import type { XMode } from '../../charts/xAxis.ts'
import { helpOr } from '../../components/fieldFaults.ts'
import { formatExact } from '../../components/formatTime.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'
import classes from './Limits.module.css'
import { placeOf, placeText } from './subgroupPlace.ts'

interface BaselineFieldsProps {
  readonly model: ChartModel
  readonly mode: XMode
  readonly from: number | null
  readonly to: number | null
  readonly onChange: (from: number | null, to: number | null) => void
}

interface PlaceFieldProps {
  readonly label: string
  readonly model: ChartModel
  readonly mode: XMode
  readonly end: 'from' | 'to'
  readonly sampleId: number | null
  readonly onSample: (sampleId: number | null) => void
}

const momentOf = (model: ChartModel, sampleId: number | null): string => {
  const index = sampleId === null ? -1 : indexOfSample(model.points, sampleId)
  return index < 0 ? '' : formatExact(model.points.columns.at[index] as number)
}

const PlaceField = ({ label, model, mode, end, sampleId, onSample }: PlaceFieldProps) => {
  const [text, setText] = useState(() => placeText(model, sampleId, mode))
  const [fault, setFault] = useState<string>()
  // What was picked in the chart stands in the field.
  useEffect(() => {
    if (sampleId === null) return
    setText((typed) => {
      const found = placeOf(model, typed, mode, end)
      return 'sampleId' in found && found.sampleId === sampleId ? typed : placeText(model, sampleId, mode)
    })
    setFault(undefined)
  }, [model, mode, end, sampleId])
  const take = (typed: string) => {
    setText(typed)
    if (typed === '') {
      setFault(undefined)
      onSample(null)
      return
    }
    const found = placeOf(model, typed, mode, end)
    setFault('fault' in found ? found.fault : undefined)
    onSample('fault' in found ? null : found.sampleId)
  }
  return (
    <TextInput
      label={label}
      inputMode={mode === 'number' ? 'numeric' : undefined}
      type={mode === 'number' ? 'text' : 'datetime-local'}
      step={mode === 'number' ? undefined : 1}
      autoComplete="off"
      value={text}
      onChange={(event) => take(event.currentTarget.value)}
      {...helpOr(fault, momentOf(model, sampleId))}
    />
  )
}

/** The baseline's first and last subgroup, for those who do not drag over the chart. */
export const BaselineFields = ({ model, mode, from, to, onChange }: BaselineFieldsProps) => {
  const { one } = subgroupWords(model.characteristic.chart_type)
  return (
    <div className={mode === 'number' ? classes.pair : classes.stack}>
      <PlaceField
        key={t('from {{mode}}', { mode })}
        label={t('First {{one}}', { one })}
        model={model}
        mode={mode}
        end="from"
        sampleId={from}
        onSample={(sampleId) => onChange(sampleId, to)}
      />
      <PlaceField
        key={t('to {{mode}}', { mode })}
        label={t('Last {{one}}', { one })}
        model={model}
        mode={mode}
        end="to"
        sampleId={to}
        onSample={(sampleId) => onChange(from, sampleId)}
      />
    </div>
  )
}
