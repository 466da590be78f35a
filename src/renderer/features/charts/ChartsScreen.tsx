import { CharacteristicChooser } from '../../components/CharacteristicChooser.tsx'
import { Screen } from '../../components/Screen.tsx'

/** Which chart to open. */
export const ChartsScreen = () => (
  <Screen title="Charts" narrow>
    <CharacteristicChooser leadsTo={(id) => `/charts/${id}`} />
  </Screen>
)
