import { type Shell, shellName } from '../../contract/shell.ts'

/** What the window shell gives the page; undefined in a browser. */
export const shell = (): Shell | undefined =>
  (window as unknown as { readonly [shellName]?: Shell })[shellName]
