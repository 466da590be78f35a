import { copyFile, link, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The Electron executable, and the folder with the application's `package.json` and `out/`. */
export const runtime = { electron: process.env.CENTERLINE_ELECTRON, app: process.env.CENTERLINE_ELECTRON_APP }

export const hasRuntime = runtime.electron !== undefined && runtime.app !== undefined

let installed: Promise<string> | null = null

/**
 * Lays the application out as an installed one is, in `resources/app` beside the executable: Electron then waits for
 * the whole of it before it declares itself ready, as it does for people. Nothing of the runtime is changed. Older
 * runtimes have a Node that has to be told that `require` may load ES modules, which those that we ship do anyway.
 */
const install = async (electron: string, app: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'centerline-electron-'))
  const from = dirname(resolve(electron))
  for (const name of await readdir(from)) {
    if (name !== 'resources' && name !== 'electron') await symlink(join(from, name), join(folder, name))
  }
  await mkdir(join(folder, 'resources'))
  await symlink(resolve(app), join(folder, 'resources/app'))
  const executable = join(folder, 'electron')
  // A symbolic link will not do: Chromium looks for its files beside the file that the link leads to.
  await link(resolve(electron), executable).catch(() => copyFile(resolve(electron), executable))
  const starter = join(folder, 'start')
  await writeFile(
    starter,
    `#!/bin/sh\nNODE_OPTIONS=--experimental-require-module exec '${executable}' "$@"\n`,
    {
      mode: 0o755,
    },
  )
  return starter
}

/** The executable of the installed application; one installation a test run. */
export const installedApp = (): Promise<string> => {
  const { electron, app } = runtime
  if (electron === undefined || app === undefined) throw new Error('no Electron runtime')
  installed ??= install(electron, app)
  return installed
}
