import { IconTableImport } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { recordKinds } from '../../../contract/importKinds.ts'
import type { Permission } from '../../../contract/permission.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { kindOfPlace } from '../imports/recordPlaces.ts'
import classes from './ProductionTabs.module.css'

interface Tab {
  readonly path: string
  readonly word: string
  readonly needs: Permission
}

/** The screens of production, in the order of a shift's work. */
const tabs: readonly Tab[] = [
  { path: '/production', word: t('Entry'), needs: 'data.read' },
  { path: '/production/orders', word: t('Orders'), needs: 'data.read' },
  { path: '/production/kpis', word: t('Figures'), needs: 'data.read' },
  { path: '/production/timeline', word: t('Timeline'), needs: 'data.read' },
  { path: '/production/attendance', word: t('Attendance'), needs: 'data.read' },
  { path: '/production/inspections', word: t('Inspections'), needs: 'data.read' },
  { path: '/production/targets', word: t('Targets'), needs: 'data.read' },
  { path: '/production/setup', word: t('Setup'), needs: 'production.edit' },
]

const isHere = (path: string, location: string): boolean =>
  location === path || (path !== '/production' && location.startsWith(`${path}/`))

/** Leads from one screen of production to the others; stands first on each of them. */
export const ProductionTabs = () => {
  const [location] = useLocation()
  const { may } = useSession()
  const kind = kindOfPlace(location)
  return (
    <nav aria-label={t('Production')}>
      <ul className={classes.tabs}>
        {tabs
          .filter(({ needs }) => may(needs))
          .map(({ path, word }) => (
            <li key={path}>
              <Link
                href={path}
                className={classes.tab}
                aria-current={isHere(path, location) ? 'page' : undefined}
              >
                {word}
              </Link>
            </li>
          ))}
        {kind !== null && may(recordKinds[kind].permission) && (
          <li className={classes.import}>
            <Link href={`/import/${kind}`} className={classes.tab}>
              <IconTableImport size={20} aria-hidden="true" />
              {t('Import a table')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
