import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { commandLine } from './commandLine.ts'
import { defaultDataDir } from './dataFolder.ts'
import { ensureBuilt } from './launch/build.ts'
import { runWindow } from './launch/runWindow.ts'
import { windowChoice } from './launch/windowChoice.ts'
import { sentenceOf } from './sentenceOf.ts'
import { withoutWindowVariable } from './withoutWindowVariable.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** The same application in this process, without a window. */
const startHeadless = async (args: readonly string[]) => {
  process.argv.splice(2, process.argv.length, ...args)
  await import(pathToFileURL(resolve(root, 'out/main/headless.js')).href)
}

const start = async () => {
  const given = process.argv.slice(2)
  const args = given.filter((argument) => argument !== '--headless')
  const options = commandLine(args)
  await ensureBuilt(root)
  if (options.help || options.resetAdmin || args.length < given.length) return await startHeadless(args)

  const dataDir = resolve(options.dataDir ?? defaultDataDir(options))
  const withDataDir = options.dataDir === null ? [...args, '--data-dir', dataDir] : args
  const choice = await windowChoice(root)
  let without = 'without' in choice ? choice.without : null
  if ('command' in choice) {
    process.stderr.write(`data folder: ${dataDir}\n`)
    const code = await runWindow(choice.command, [...choice.args, ...withDataDir])
    if (code !== null) process.exit(code)
    without = 'Electron could not start on this system'
  }
  if (without !== null) process.env[withoutWindowVariable] = without
  await startHeadless(args.includes('--open') ? args : [...args, '--open'])
}

await start().catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit((error as { code?: unknown }).code === 'VALIDATION_ERROR' ? 2 : 1)
})
