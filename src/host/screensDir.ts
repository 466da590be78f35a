import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The built screens, which lie at the same place seen from the sources and from the built files; none before a build. */
export const screensDir = (): { readonly screensDir?: string } => {
  const folder = fileURLToPath(new URL('../../out/renderer', import.meta.url))
  return existsSync(folder) ? { screensDir: folder } : {}
}
