import { type ChartModel, firstNumberOf } from '../../charts/chartModel.ts'
import { indexOfSample } from '../../charts/pointStore.ts'
import { indexAt, type XMode } from '../../charts/xAxis.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'

const two = (count: number): string => String(count).padStart(2, '0')

/** A moment as a field for date and time takes it, in the time of the plant. */
const fieldTime = (at: number): string => {
  const moment = new Date(at)
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`
}

/**
 * Where a subgroup stands, as a field takes it: its number in the chart, or the time it was measured.
 *
 * @example placeText(model, 812, 'number') // '17'
 */
export const placeText = (model: ChartModel, sampleId: number | null, mode: XMode): string => {
  const index = sampleId === null ? -1 : indexOfSample(model.points, sampleId)
  if (index < 0) return ''
  if (mode === 'number') return String(firstNumberOf(model) + index)
  return fieldTime(model.points.columns.at[index] as number)
}

/** The sample that a field means, or why there is none, as a sentence. */
export type PlaceFound = { readonly sampleId: number } | { readonly fault: string }

/**
 * Finds the subgroup that a person typed: by its number, or as the first one from a time on (`from`), the last one up to it (`to`).
 */
export const placeOf = (model: ChartModel, text: string, mode: XMode, end: 'from' | 'to'): PlaceFound => {
  const { points } = model
  const { one, many } = subgroupWords(model.characteristic.chart_type)
  if (points.length === 0) return { fault: t('There are no {{many}} yet.', { many }) }
  const first = firstNumberOf(model)
  let index: number
  if (mode === 'number') {
    const number = Number(text.trim())
    const last = first + points.length - 1
    if (text.trim() === '' || !Number.isInteger(number) || number < first || number > last) {
      return { fault: t('Give a number from {{first}} to {{last}}.', { first, last }) }
    }
    index = number - first
  } else {
    const at = Date.parse(text)
    if (Number.isNaN(at)) return { fault: t('Give a date and a time.') }
    const axis = { mode, firstNumber: first }
    // A field knows whole seconds, a subgroup thousandths of them.
    index = end === 'from' ? indexAt(axis, points, at) : indexAt(axis, points, at + 1000) - 1
    if (index < 0 || index >= points.length) {
      return {
        fault: t('There is no {{one}} {{what}}.', {
          one,
          what: end === 'from' ? t('from then on') : t('up to then'),
        }),
      }
    }
  }
  return { sampleId: points.columns.sample_id[index] as number }
}
