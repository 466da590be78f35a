import type { Correction, SampleDetail } from '../../../contract/sample.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { formatExact } from '../../components/formatTime.ts'
import { SignedBy } from '../../components/signature/SignedBy.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'
import { formerValues } from './formerValues.ts'
import classes from './SidePanel.module.css'

interface SubgroupHistoryProps {
  readonly sample: SampleDetail
  readonly chartType: ChartType
  readonly decimals: number
}

const signedWords: Readonly<Record<string, string>> = {
  'sample.exclude': t('Left out'),
  'sample.include': t('Counted again'),
  'sample.correct': t('Corrected'),
  'limits.revise': t('Left out with new limits'),
}

const by = (who: string, timestamp: string): string => `${who}, ${formatExact(Date.parse(timestamp))}`

/** What people did to a subgroup after it was stored: left it out, corrected it; each with why, who, when and what was before. */
export const SubgroupHistory = ({ sample, chartType, decimals }: SubgroupHistoryProps) => {
  const { exclusion, correction_history: corrections } = sample
  const write = (value: number): string => formatValue(value, decimals)
  const before = (one: Correction): string => formerValues(chartType, one.before, write)
  return (
    <>
      {exclusion !== null && (
        <section className={classes.note} aria-label={t('Excluded')}>
          <p>
            {t('✕ Excluded: limits and rules do not count this {{one}}.', {
              one: subgroupWords(chartType).one,
            })}
          </p>
          <p>{exclusion.reason}</p>
          <p className={classes.quiet}>{by(exclusion.excluded_by, exclusion.excluded_at)}</p>
        </section>
      )}
      {corrections.map((one) => (
        <section key={one.corrected_at} className={classes.note} aria-label={t('Corrected')}>
          <p>{t('Corrected: {{reason}}', { reason: one.reason })}</p>
          <p>{t('Before: {{one}}', { one: before(one) })}</p>
          <p className={classes.quiet}>{by(one.corrected_by, one.corrected_at)}</p>
        </section>
      ))}
      {sample.signatures.length > 0 && (
        <ul className={classes.quiet} aria-label={t('Signatures')}>
          {sample.signatures.map((one) => (
            <li key={`${one.operation} ${one.signed_at}`}>
              {signedWords[one.operation] ?? t('Changed')}: <SignedBy signature={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
