import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** A server in a process of its own. */
export interface ServerProcess {
  readonly address: string
  readonly pid: number
  readonly end: () => Promise<void>
}

/**
 * Starts a script with this Node and waits for its `listening on …` line.
 *
 * @throws Error where it ends before
 */
export const startServer = async (
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<ServerProcess> => {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint += chunk
  })
  const ended = once(child, 'exit').then(() => {
    running.delete(child)
  })
  const address = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([line]) => /^listening on (\S+)$/.exec(line)?.[1]),
    ended,
  ])
  if (address === undefined || child.pid === undefined)
    throw new Error(`${args[0]} did not start: ${complaint}`)
  return {
    address,
    pid: child.pid,
    end: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
