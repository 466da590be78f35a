import { Link, useLocation } from 'wouter'
import { openCount } from '../components/openCount.ts'
import { useBoard } from '../connection/BoardProvider.tsx'
import { useSession } from '../connection/SessionProvider.tsx'
import { t } from '../words/t.ts'
import { isAt, places } from './places.ts'
import classes from './Rail.module.css'

/** The screens that the person may see, at the left. */
export const Rail = () => {
  const [location] = useLocation()
  const { may } = useSession()
  const open = openCount(useBoard()?.status)
  return (
    <nav className={classes.rail} aria-label={t('Screens')}>
      {places
        .filter((place) => may(place.needs))
        .map(({ path, word, icon: Icon }) => {
          const count = path === '/violations' ? open : 0
          return (
            <Link
              key={path}
              href={path}
              className={classes.place ?? ''}
              title={word}
              aria-current={isAt(path, location) ? 'page' : undefined}
              aria-label={count > 0 ? t('{{word}}, {{count}} open', { word, count }) : word}
            >
              <span className={classes.icon}>
                <Icon size={26} stroke={1.6} aria-hidden="true" />
                {count > 0 && <span className={classes.count}>{count > 99 ? '99+' : count}</span>}
              </span>
              <span className={classes.word}>{word}</span>
            </Link>
          )
        })}
    </nav>
  )
}
