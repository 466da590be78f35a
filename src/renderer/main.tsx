import './beforeSchemas.ts'
import './styles/layers.css'
import '@fontsource-variable/inter/wght.css'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { giveScrollLockItsNonce } from './styles/styleNonce.ts'
import { spoken } from './words/spoken.ts'
import { speak } from './words/t.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id root')
giveScrollLockItsNonce()
document.documentElement.lang = spoken
await speak(spoken)
// Screens put sentences together as they are loaded, so the language comes before them.
const { App } = await import('./App.tsx')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
