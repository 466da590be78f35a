import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export const masterKey = 'clm_key-of-the-browser-tests'
export const administrator = { username: 'chief', password: 'a long enough pass phrase' }

/** A station in a process of its own, as it is installed: the built application under plain Node. */
export interface Station {
  readonly address: string
  readonly dataDir: string
  /** Ends the process at once, as a power cut does. */
  readonly kill: () => Promise<void>
  /** Makes the process hang, as a machine that is out of breath does: connections stay open, nothing answers. */
  readonly freeze: () => void
  /** Lets a frozen process go on. */
  readonly thaw: () => void
  /** Ends the process in good order. */
  readonly stop: () => Promise<void>
  /** Starts it again on the same port and data folder. */
  readonly restart: () => Promise<void>
}

export interface StationOptions {
  readonly dataDir: string
  readonly port: number
  /** Whether there is an administrator already; else the first screen asks for one. */
  readonly people: boolean
}

const environment = (people: boolean): NodeJS.ProcessEnv => ({
  ...process.env,
  CENTERLINE_MASTER_API_KEY: masterKey,
  ...(people
    ? {
        CENTERLINE_ADMIN_USERNAME: administrator.username,
        CENTERLINE_ADMIN_PASSWORD: administrator.password,
      }
    : {}),
})

const launch = async ({ dataDir, port, people }: StationOptions) => {
  const args = ['out/main/headless.js', '--port', String(port), '--data-dir', dataDir]
  const child: ChildProcess = spawn(process.execPath, args, {
    env: environment(people),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  const ended = once(child, 'exit')
  if (child.stdout === null) throw new Error('the station has no output')
  const address = await Promise.race([
    once(createInterface(child.stdout), 'line').then(
      ([line]) => /^listening on (http:\/\/\S+)$/.exec(String(line))?.[1],
    ),
    ended.then(() => undefined),
  ])
  if (address === undefined) throw new Error(`the station did not start: ${told}`)
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
  }
  return { address, end, signal: (signal: NodeJS.Signals) => child.kill(signal) }
}

/** Starts a station and waits until it listens. */
export const startStation = async (options: StationOptions): Promise<Station> => {
  let process = await launch(options)
  const { address } = process
  return {
    address,
    dataDir: options.dataDir,
    kill: () => process.end('SIGKILL'),
    freeze: () => void process.signal('SIGSTOP'),
    thaw: () => void process.signal('SIGCONT'),
    stop: () => process.end('SIGTERM'),
    restart: async () => {
      process = await launch({ ...options, port: Number(new URL(address).port) })
    },
  }
}
