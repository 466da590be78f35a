import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { CharacteristicChooser } from '../../components/CharacteristicChooser.tsx'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'

/** Which chart to open. */
export const ChartsScreen = () => (
  <Screen
    title={t('Charts')}
    narrow
    actions={
      <Button component={Link} href="/charts/groups" variant="default">
        {t('Groups by T²')}
      </Button>
    }
  >
    <CharacteristicChooser leadsTo={(id) => `/charts/${id}`} />
  </Screen>
)
