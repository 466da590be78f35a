import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import classes from './FilledIn.module.css'
import type { FillAdvice } from './fillAdvice.ts'
import { StylesAdvised } from './StylesAdvised.tsx'

interface FillAdviceListProps {
  readonly advice: readonly FillAdvice[]
  readonly onChooseLine: (line: string) => void
}

/** What to do about what was filled in, each with the screens on which it is mended. */
export const FillAdviceList = ({ advice, onChooseLine }: FillAdviceListProps) => {
  const { may } = useSession()
  return (
    <ul className={classes.advice} aria-label={t('What to do')}>
      {advice.map(({ field, why, what, styles, more, places }) => (
        <li key={field}>
          <div className={classes.words}>
            <p className={classes.why}>{why}</p>
            <p>{what}</p>
            {styles.length > 0 && <StylesAdvised styles={styles} more={more} onChooseLine={onChooseLine} />}
          </div>
          <div className={classes.places}>
            {places
              .filter(({ needs }) => may(needs))
              .map(({ path, word }) => (
                <Button key={path} component={Link} href={path} variant="default">
                  {word}
                </Button>
              ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
