import { spawn } from 'node:child_process'

/** An end that comes this soon, by a signal or a missing system library, is a failure to start; in milliseconds. */
const SOON = 10_000
const NOT_RUNNABLE = new Set([126, 127, 133])

/**
 * Runs the application in its window until it ends.
 *
 * @returns its exit code; null where Electron could not start at all (a system library is missing, or no sandbox is
 * allowed here)
 */
export const runWindow = (command: string, args: readonly string[]): Promise<number | null> =>
  new Promise((resolve) => {
    const startedAt = Date.now()
    const child = spawn(command, args, { stdio: 'inherit' })
    let asked = false
    const pass = (signal: NodeJS.Signals) => {
      asked = true
      child.kill(signal)
    }
    process.on('SIGTERM', pass)
    process.on('SIGINT', pass)
    const end = (code: number | null) => {
      process.off('SIGTERM', pass)
      process.off('SIGINT', pass)
      resolve(code)
    }
    child.on('error', () => end(null))
    child.on('exit', (code, signal) => {
      const broken = signal !== null || NOT_RUNNABLE.has(code ?? 0)
      if (!asked && broken && Date.now() - startedAt < SOON) return end(null)
      end(code ?? (asked ? 0 : 1))
    })
  })
