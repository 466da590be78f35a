import type { KeyTraffic } from '../../../contract/apiKey.ts'
import { countWords } from '../../charts/formatValue.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './Keys.module.css'
import { RateSpark } from './RateSpark.tsx'

const none: readonly number[] = new Array<number>(60).fill(0)

interface KeyUseProps {
  readonly limit: number | null
  readonly traffic: KeyTraffic | undefined
  readonly large?: boolean
}

/** How much a key is used at the moment: the last half hour, or hour, as a picture, the last minute as a number, the limit in words. */
export const KeyUse = ({ limit, traffic, large = false }: KeyUseProps) => {
  const last = traffic?.last_minute ?? 0
  const full = limit !== null && last >= limit
  return (
    <div className={classes.use} data-large={large || undefined}>
      <RateSpark
        minutes={(traffic?.minutes ?? none).slice(large ? 0 : -30)}
        lastMinute={last}
        limit={limit}
        large={large}
      />
      <span className={classes.rateWords} data-full={full || undefined} data-large={large || undefined}>
        {full && <StateMark kind="alarm" />}
        {limit === null
          ? t('{{last}}, no limit', { last: countWords(last) })
          : full
            ? t('{{last}} of {{limit}}: full', { last: countWords(last), limit: countWords(limit) })
            : t('{{last}} of {{limit}}', { last: countWords(last), limit: countWords(limit) })}
        {large && <span className={classes.quiet}>{t('in the last minute; above, the last hour')}</span>}
      </span>
    </div>
  )
}
