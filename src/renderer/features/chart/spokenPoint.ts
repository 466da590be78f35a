import { judgedByZ } from '../../../spc/placeWords.ts'
import type { Zone } from '../../../spc/zone.ts'
import type { ChartModel } from '../../charts/chartModel.ts'
import { annotationsAt } from '../../charts/drawnAnnotations.ts'
import { countWords } from '../../charts/formatValue.ts'
import { type PointReading, readPoint } from '../../charts/pointReading.ts'
import { panelWordsOf } from '../../charts/shownChart.ts'
import { ruleWords } from '../../charts/stateWords.ts'
import { capitalized } from '../../components/capitalized.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { spoken } from '../../words/spoken.ts'
import { t } from '../../words/t.ts'
import { momentWords } from './momentWords.ts'

const zones: Readonly<Record<Zone | 'trial', string>> = {
  beyond_ucl: t('above the upper limit'),
  zone_a_upper: t('in zone A above the centre'),
  zone_b_upper: t('in zone B above the centre'),
  zone_c_upper: t('in zone C above the centre'),
  center_line: t('on the centre line'),
  zone_c_lower: t('in zone C below the centre'),
  zone_b_lower: t('in zone B below the centre'),
  zone_a_lower: t('in zone A below the centre'),
  beyond_lcl: t('below the lower limit'),
  trial: t('limits on trial'),
}

/** German nouns keep their capital within a sentence. */
const withinSentence = (noun: string): string =>
  spoken === 'en' ? noun.charAt(0).toLowerCase() + noun.slice(1) : noun

const judgement = (
  { chart_type: chartType }: ChartModel['characteristic'],
  reading: PointReading,
): string[] => {
  if (reading.excluded) return [t('left out')]
  const rules = reading.rules.map((rule) => t('violation {{rule}}', { rule: ruleWords(rule, chartType) }))
  if (rules.length > 0) return rules
  return reading.zone === 'trial' ? [] : [t('in control')]
}

/**
 * A point as a screen reader says it.
 *
 * @example spokenPoint(model, 85) // 'Subgroup 86, 14:05, mean 74.012 mm, in zone C above the centre, in control'
 */
export const spokenPoint = (model: ChartModel, index: number): string => {
  const reading = readPoint(model, index)
  if (reading === null) return ''
  const { characteristic } = model
  const { chart_type: chartType } = characteristic
  const title = panelWordsOf(characteristic, 'location', reading.zone === 'trial')?.title ?? t('Value')
  return [
    `${capitalized(subgroupWords(chartType).one)} ${countWords(reading.number)}`,
    momentWords(reading.at),
    `${withinSentence(title)} ${reading.text} ${reading.unit ?? ''}`.trim(),
    judgedByZ(chartType) ? zones[reading.zone] : withinSentence(reading.place),
    ...(reading.part === null ? [] : [t('part {{part}}', { part: reading.part })]),
    ...judgement(characteristic, reading),
    ...annotationsAt(model.annotations, reading.sampleId, reading.at).map(({ text }) =>
      t('note: {{text}}', { text }),
    ),
  ].join(', ')
}
