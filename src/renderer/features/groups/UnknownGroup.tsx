import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'

/** What stands at the address of a group that is not there. */
export const UnknownGroup = () => (
  <Screen title={t('Group not found')}>
    <Empty sentence={t('There is no characteristic group at this address. It may have been deleted.')}>
      <Button component={Link} href="/charts/groups">
        {t('All groups')}
      </Button>
    </Empty>
  </Screen>
)
