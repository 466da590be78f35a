import { Button } from '@mantine/core'
import { t } from '../../words/t.ts'
import classes from './FilledIn.module.css'
import { shareWords } from './filledInRows.ts'

interface CompletenessProps {
  /** Percent of the values behind the figures; null where there is none. */
  readonly percent: number | null
  readonly onOpen: () => void
}

/** How much of what is behind the figures was recorded, with the way to what was not. */
export const Completeness = ({ percent, onOpen }: CompletenessProps) =>
  percent === null ? null : (
    <div className={classes.completeness}>
      <p className={classes.quiet}>
        {percent === 100
          ? t('All values behind these figures are recorded.')
          : t('{{share}} of the values behind these figures are recorded; the rest is filled in.', {
              share: shareWords(percent),
            })}
      </p>
      <Button variant="default" aria-haspopup="dialog" onClick={onOpen}>
        {t('What was filled in')}
      </Button>
    </div>
  )
