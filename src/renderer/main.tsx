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
import { App } from './App.tsx'
import { giveScrollLockItsNonce } from './styles/styleNonce.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id root')
giveScrollLockItsNonce()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
