import { Link } from 'wouter'
import type { Trace } from '../../../contract/traceability.ts'
import { t } from '../../words/t.ts'
import { fieldWords } from '../samples/sampleWords.ts'
import classes from './Traceability.module.css'
import { tracePath } from './tracePath.ts'

/** What else the same subgroups carry, field by field: from a batch to its machine, and from there to its other batches. */
export const RelatedTraces = ({ related }: Pick<Trace, 'related'>) => {
  const fields = [...new Set(related.map(({ field }) => field))]
  if (fields.length === 0) return null
  return (
    <dl className={classes.related} aria-label={t('What the same subgroups carry')}>
      {fields.map((field) => {
        const of = related.filter((one) => one.field === field)
        return (
          <div key={field}>
            <dt>{fieldWords(of[0]?.label ?? field)}</dt>
            <dd>
              {of.map(({ value, samples }) => (
                <Link key={value} className={classes.value ?? ''} href={tracePath(field, value)}>
                  {value}
                  <span className={classes.quiet}>{t('{{count}} subgroups', { count: samples })}</span>
                </Link>
              ))}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
