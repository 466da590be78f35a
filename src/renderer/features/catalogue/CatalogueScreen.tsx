import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'
import classes from './Catalogue.module.css'
import { CodeList } from './CodeList.tsx'

/** The causes and actions that people choose from when they acknowledge a violation. */
export const CatalogueScreen = () => (
  <Screen
    title={t('Causes and actions')}
    actions={
      <Button component={Link} href="/settings" variant="default">
        {t('Back to settings')}
      </Button>
    }
  >
    <p className={classes.help}>
      {t(
        'What people choose from when they acknowledge a violation. Change a name where it stands. What is retired is no longer offered; violations that name it still show it.',
      )}
    </p>
    <div className={classes.lists}>
      <CodeList list="cause" />
      <CodeList list="action" />
    </div>
  </Screen>
)
