import { Tour } from '../features/tour/Tour.tsx'
import { Screens } from '../Screens.tsx'
import { WedgeProvider } from '../wedge/WedgeProvider.tsx'
import { t } from '../words/t.ts'
import { AlarmBanner } from './AlarmBanner.tsx'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { NetworkBanner } from './NetworkBanner.tsx'
import { Rail } from './Rail.tsx'
import { Search } from './Search.tsx'
import classes from './Shell.module.css'
import { TopBar } from './TopBar.tsx'

// A link would need the address's hash, which is the router's.
const toScreen = () => document.getElementById('main')?.focus()

/** What surrounds every screen. */
export const Shell = () => (
  <div className={classes.shell}>
    <button type="button" className={classes.skip} onClick={toScreen}>
      {t('Skip to the screen')}
    </button>
    <Rail />
    <TopBar />
    <div className={classes.banners}>
      <ConnectionBanner />
      <NetworkBanner />
      <AlarmBanner />
    </div>
    <main id="main" className={classes.main} tabIndex={-1}>
      <WedgeProvider>
        <Screens />
      </WedgeProvider>
    </main>
    <Search />
    <Tour />
  </div>
)
