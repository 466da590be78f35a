import { UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link } from 'wouter'
import { countWords } from '../charts/formatValue.ts'
import { openCount } from '../components/openCount.ts'
import { StateMark } from '../components/StateMark.tsx'
import { useBoard } from '../connection/BoardProvider.tsx'
import { t } from '../words/t.ts'
import { Clock } from './Clock.tsx'
import { PersonMenu } from './PersonMenu.tsx'
import { portSentence } from './portSentence.ts'
import { search } from './searchStore.ts'
import classes from './TopBar.module.css'

/** Where we are, whether data comes in, what is open, who is here, what time it is. */
export const TopBar = () => {
  const status = useBoard()?.status
  const problem = status !== undefined && status.address === null
  return (
    // No header element: the heads of drawers are such, and a page has one banner.
    <section className={classes.bar} aria-label={t('Station and person')}>
      <span className={classes.station}>{status?.station_name}</span>
      <UnstyledButton className={classes.search} onClick={search.open} aria-keyshortcuts="Control+K">
        <IconSearch size={20} aria-hidden="true" />
        <span>{t('Search')}</span>
        <kbd>{t('Ctrl K')}</kbd>
      </UnstyledButton>
      <span className={classes.space} />
      {status !== undefined && (
        <Link
          href="/settings"
          className={classes.item ?? ''}
          data-problem={problem || undefined}
          title={t('The local port that gauges post to')}
        >
          {problem && <StateMark kind="due" />}
          <span className={classes.words}>{portSentence(status)}</span>
        </Link>
      )}
      {status !== undefined && (
        <Link href="/violations" className={classes.item ?? ''}>
          {openCount(status) === 0
            ? t('Nothing open')
            : t('{{status}} open', { status: countWords(openCount(status)) })}
        </Link>
      )}
      <PersonMenu />
      <Clock />
    </section>
  )
}
