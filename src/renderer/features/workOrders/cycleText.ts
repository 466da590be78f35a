import type { CycleSource } from '../../../contract/production/inference.ts'
import { inferenceConfidence } from '../../../contract/production/inferenceConfidence.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { trimmed } from '../../components/significant.ts'
import { t } from '../../words/t.ts'

const sourceWords: Readonly<Record<Exclude<CycleSource, 'order'>, string>> = {
  style: t('standard of the style'),
  client: t('standard of the line'),
  rolling: t('mean of the style over the 30 days before its start'),
  default: t('taken where nothing is known'),
}

/**
 * The hours for one unit; where the order does not say them, where they come from and how sure they are.
 *
 * @example cycleText(0.25, 'style') // '0.25 h · standard of the style · 90 % sure'
 */
export const cycleText = (hours: number, source: CycleSource): string => {
  const shown = `${formatNumber(hours, trimmed(hours))}\u00a0h`
  return source === 'order'
    ? shown
    : t('{{hours}} · {{source}} · {{percent}} sure', {
        hours: shown,
        source: sourceWords[source],
        percent: `${Math.round(inferenceConfidence[source] * 100)}\u00a0%`,
      })
}
