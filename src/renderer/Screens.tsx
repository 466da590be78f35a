import { Button } from '@mantine/core'
import { Link, Route, Switch } from 'wouter'
import { Empty } from './components/Empty.tsx'
import { Screen } from './components/Screen.tsx'
import { Board } from './features/board/Board.tsx'

/** Which screen an address shows. */
export const Screens = () => (
  <Switch>
    <Route path="/" component={Board} />
    <Route>
      <Screen title="Not found">
        <Empty sentence="There is no screen at this address.">
          <Button component={Link} href="/">
            Go to the board
          </Button>
        </Empty>
      </Screen>
    </Route>
  </Switch>
)
