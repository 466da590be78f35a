import { Link } from 'wouter'
import type { SampleDetail } from '../../../contract/sample.ts'
import type { TraceField } from '../../../contract/traceability.ts'
import { t } from '../../words/t.ts'
import { tracePath } from '../traceability/tracePath.ts'
import classes from './Samples.module.css'
import { fieldWords } from './sampleWords.ts'
import { carriedText } from './traceDraft.ts'

interface CarriedTracesProps {
  readonly sample: SampleDetail
  readonly fields: readonly TraceField[]
}

/** What a subgroup carries; each value leads to everything else that carries it. */
export const CarriedTraces = ({ sample, fields }: CarriedTracesProps) => {
  const carried = fields
    .map(({ key, label }) => ({ key, label: fieldWords(label), value: carriedText(sample, key).trim() }))
    .filter(({ value }) => value !== '')
  if (carried.length === 0) return null
  return (
    <section aria-label={t('Where it comes from')}>
      <h3 className={classes.part}>{t('Where it comes from')}</h3>
      <ul className={classes.traces}>
        {carried.map(({ key, label, value }) => (
          <li key={key}>
            <Link
              className={classes.trace ?? ''}
              href={tracePath(key, value)}
              aria-label={t('{{label}} {{value}}: all its charts', { label, value })}
            >
              <span>{label}</span>
              {value}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
