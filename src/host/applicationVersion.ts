import { readFileSync } from 'node:fs'

/** The version of package.json, which lies two folders above both the sources and the built files. */
export const applicationVersion = (): string => {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return version
}
