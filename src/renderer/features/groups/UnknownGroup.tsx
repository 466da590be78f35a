import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { Screen } from '../../components/Screen.tsx'

/** What stands at the address of a group that is not there. */
export const UnknownGroup = () => (
  <Screen title="Group not found">
    <Empty sentence="There is no characteristic group at this address. It may have been deleted.">
      <Button component={Link} href="/charts/groups">
        All groups
      </Button>
    </Empty>
  </Screen>
)
