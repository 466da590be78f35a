import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll } from 'vitest'

export const masterKey = 'clm_key-of-the-tests'

/** A station in a process of its own, as `npm run station` starts it. */
export interface StationProcess {
  readonly child: ChildProcess
  readonly address: string
  /** Exit code after the process ended. */
  readonly ended: Promise<number | null>
  readonly stderr: () => string
}

/** How a start that failed ended. */
export interface FailedStart {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const started: ChildProcess[] = []
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
})

const spawnStation = (args: readonly string[], env: NodeJS.ProcessEnv) =>
  spawn(process.execPath, ['src/host/headless.ts', ...args], {
    env: { ...process.env, CENTERLINE_MASTER_API_KEY: masterKey, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** Starts a station on a free port and waits for its `listening on` line. It does not outlive the tests of this file. */
export const startProcess = async (
  dataDir: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<StationProcess> => {
  const child = spawnStation(['--port', '0', '--data-dir', dataDir, ...args], env)
  started.push(child)
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const lines = createInterface(child.stdout)
  const address = await Promise.race([
    once(lines, 'line').then(([line]) => /^listening on (http:\/\/\S+)$/.exec(line)?.[1]),
    ended.then(() => undefined),
  ])
  if (address === undefined) throw new Error(`the station did not start: ${stderr}`)
  return { child, address, ended, stderr: () => stderr }
}

/** Starts a station that must not start, and waits for its end. */
export const failToStart = async (
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<FailedStart> => {
  const child = spawnStation(args, env)
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}
