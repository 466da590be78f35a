import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { FigurePanelProvider } from './components/figure/FigurePanelProvider.tsx'
import { BridgeProvider } from './connection/BridgeProvider.tsx'
import { queryClient } from './connection/queryClient.ts'
import { Gate } from './features/setup/Gate.tsx'
import { TvScreen } from './features/wall/TvScreen.tsx'
import { WallOrGate } from './features/wall/WallOrGate.tsx'
import { cssVariables } from './styles/cssVariables.ts'
import { styleNonce } from './styles/styleNonce.ts'
import { theme } from './styles/theme.ts'
import { schemeOf } from './styles/themeChoice.ts'
import { useThemeChoice } from './styles/useThemeChoice.ts'

/** Providers, and the first decision: set up, sign in, or work. */
export const App = () => {
  const { choice, systemIsDark } = useThemeChoice()
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={schemeOf(choice, systemIsDark)}
      getStyleNonce={styleNonce}
    >
      <Notifications position="bottom-right" />
      <QueryClientProvider client={queryClient}>
        <Router hook={useHashLocation}>
          <Switch>
            <Route path="/tv/:id/:key?">
              {({ id, key }) => <TvScreen key={id} wallId={Number(id)} given={key} />}
            </Route>
            <Route>
              <BridgeProvider>
                <FigurePanelProvider>
                  <WallOrGate>
                    <Gate />
                  </WallOrGate>
                </FigurePanelProvider>
              </BridgeProvider>
            </Route>
          </Switch>
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  )
}
