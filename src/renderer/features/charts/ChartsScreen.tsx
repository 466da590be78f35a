import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { CharacteristicChooser } from '../../components/CharacteristicChooser.tsx'
import { Screen } from '../../components/Screen.tsx'

/** Which chart to open. */
export const ChartsScreen = () => (
  <Screen
    title="Charts"
    narrow
    actions={
      <Button component={Link} href="/charts/groups" variant="default">
        Groups by T²
      </Button>
    }
  >
    <CharacteristicChooser leadsTo={(id) => `/charts/${id}`} />
  </Screen>
)
