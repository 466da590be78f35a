import { hasDisplay } from '../openBrowser.ts'
import { electronRuntime } from './electronRuntime.ts'

/** Electron with its first arguments, or the reason in a sentence why there is no window. */
export type WindowChoice =
  | { readonly command: string; readonly args: readonly string[] }
  | { readonly without: string }

/** Whether the application can have a window here. Root has one only with `CENTERLINE_NO_SANDBOX=1`. */
export const windowChoice = async (root: string): Promise<WindowChoice> => {
  if (!hasDisplay()) return { without: 'There is no display' }
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  const noSandbox = process.env.CENTERLINE_NO_SANDBOX === '1'
  if (isRoot && !noSandbox) {
    return { without: 'As root, a window would have no sandbox (CENTERLINE_NO_SANDBOX=1 accepts that)' }
  }
  const command = await electronRuntime(root)
  if (command === null && process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    return { without: 'ELECTRON_OVERRIDE_DIST_PATH has no Electron of the release that is needed' }
  }
  if (command === null) {
    return {
      without: "Electron's runtime is not there and could not be fetched (npx install-electron tries again)",
    }
  }
  return { command, args: noSandbox ? ['--no-sandbox', root] : [root] }
}
