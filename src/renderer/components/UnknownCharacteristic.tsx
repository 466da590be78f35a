import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { t } from '../words/t.ts'
import { Empty } from './Empty.tsx'
import { Screen } from './Screen.tsx'

interface UnknownCharacteristicProps {
  /** Where the list is that it was chosen from. */
  readonly list: string
  /** What the button to that list says. */
  readonly back: string
}

/** What stands at the address of a characteristic that is not there, such as an old bookmark. */
export const UnknownCharacteristic = ({ list, back }: UnknownCharacteristicProps) => (
  <Screen title={t('Characteristic not found')}>
    <Empty sentence={t('There is no characteristic at this address. It may have been deleted.')}>
      <Button component={Link} href={list}>
        {back}
      </Button>
    </Empty>
  </Screen>
)
