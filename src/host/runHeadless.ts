import { resolve } from 'node:path'
import { ContractError } from '../contract/errors.ts'
import { type CommandLine, commandLine, usage } from './commandLine.ts'
import { createHost } from './createHost.ts'
import { defaultDataDir } from './dataFolder.ts'
import type { Host } from './host.ts'
import { openBrowser } from './openBrowser.ts'
import { optionsFromEnvironment } from './optionsFromEnvironment.ts'
import { resetAdmin } from './resetAdmin.ts'
import { screensDir } from './screensDir.ts'
import { sentenceOf } from './sentenceOf.ts'
import { withoutWindowVariable } from './withoutWindowVariable.ts'

const STARTED = 0
const FAILED = 1
const MISUSED = 2

const tell = (line: string) => process.stderr.write(`${line}\n`)

/** Ends with 0 when all is drained, with 1 where that failed; a second signal does not hurry it. */
const drainOnSignal = (host: Host) => {
  const drain = () => {
    host.close().then(
      () => process.exit(STARTED),
      (error: unknown) => {
        tell(sentenceOf(error))
        process.exit(FAILED)
      },
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, drain)
}

/** Without the sample data, the station is still of use: what keeps it away is told, and ends nothing. */
const startDemo = async (host: Host) => {
  try {
    const signIn = await host.startDemo()
    if (signIn === null) {
      tell('This data folder has people of its own: sign in as an administrator to start the sample data.')
    } else {
      const password = signIn.chosen ? 'the password in CENTERLINE_ADMIN_PASSWORD' : signIn.password
      tell(`demo sign-in: ${signIn.username} / ${password}`)
    }
  } catch (error) {
    tell(`The sample data could not be started. ${sentenceOf(error)}`)
  }
}

const start = async (options: CommandLine) => {
  const host = await createHost({
    dataDir: resolve(options.dataDir ?? defaultDataDir(options)),
    host: options.host,
    port: options.port,
    ...(options.networkPort === null ? {} : { networkPort: options.networkPort }),
    ...screensDir(),
    ...optionsFromEnvironment(),
  })
  drainOnSignal(host)
  const { problem } = await host.listen()
  const { addresses, by_command_line: forced, fingerprint } = host.network()
  if (host.address === null || (forced && addresses.length === 0)) {
    await host.close()
    throw new ContractError('SERVICE_UNAVAILABLE', problem ?? 'The port could not be opened.')
  }
  if (problem !== null) tell(problem)
  const { masterKey } = host.firstRun
  if (masterKey !== null) tell(`master key, shown once: ${masterKey}`)
  tell(`data folder: ${host.dataDir}`)
  for (const address of addresses) tell(`from the network: ${address}`)
  if (addresses.length > 0) tell(`SHA-256 fingerprint of its certificate authority: ${fingerprint}`)
  if (options.demo) await startDemo(host)
  const withoutWindow = process.env[withoutWindowVariable]
  if (withoutWindow)
    tell(`${withoutWindow}: Centerline runs without its window, for the browser, at this address:`)
  process.stdout.write(`listening on ${host.address}\n`)
  if (options.open) openBrowser(host.address)
}

/** Ends the process with a line for people. */
const fail = (error: unknown, code: number): never => {
  tell(sentenceOf(error))
  process.exit(code)
}

const read = (args: readonly string[]): CommandLine => {
  try {
    return commandLine(args)
  } catch (error) {
    return fail(error, MISUSED)
  }
}

/**
 * The application under plain Node: prints `listening on …` when it is ready and runs until SIGTERM or SIGINT. What keeps
 * it from starting is one line on stderr, with exit code 1, or 2 for a command line that cannot be read.
 */
export const runHeadless = async (args: readonly string[]): Promise<void> => {
  const options = read(args)
  if (options.help) {
    process.stdout.write(`${usage}\n`)
    return
  }
  // Whatever mode the data folder has, its files are for this user only.
  process.umask(0o077)
  process.on('uncaughtException', (error) => fail(error, FAILED))
  if (options.resetAdmin) {
    const dataDir = resolve(options.dataDir ?? defaultDataDir(options))
    const lines = await resetAdmin(dataDir).catch((error: unknown) => fail(error, FAILED))
    process.stdout.write(`${lines.join('\n')}\n`)
    return
  }
  await start(options).catch((error: unknown) => fail(error, FAILED))
}
