import { type ReactNode, useEffect } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { kioskWall } from './screenStore.ts'
import { WallScreen } from './WallScreen.tsx'

/** The wall of an address, without anything around it; a screen that is held by its kiosk shows that wall whatever the address. */
export const WallOrGate = ({ children }: { readonly children: ReactNode }) => {
  const [location, navigate] = useLocation()
  const held = kioskWall()
  const strays = held !== null && location !== `/wall/${held}`
  useEffect(() => {
    if (strays) navigate(`/wall/${held}`, { replace: true })
  }, [strays, held, navigate])
  if (held !== null) return <WallScreen key={held} wallId={held} held />
  return (
    <Switch>
      <Route path="/wall/:id">{({ id }) => <WallScreen key={id} wallId={Number(id)} held={false} />}</Route>
      <Route>{children}</Route>
    </Switch>
  )
}
