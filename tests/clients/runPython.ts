import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { masterKey } from '../support/httpServer.ts'

const clients = fileURLToPath(new URL('../../clients/python/', import.meta.url))

/** Whether there is a Python here that the client is written for. */
export const hasPython =
  spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0

/** Stands behind the name of each suite, so that a machine without Python says what it did not run. */
export const unlessRun = hasPython ? '' : ' (not run: there is no python3 of 3.9 or later)'

export interface PythonResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface PythonProcess {
  readonly child: ChildProcess
  readonly ended: Promise<PythonResult>
  /** The next line that it prints. */
  readonly line: () => Promise<string>
}

/** Starts Python with the client on its path; it does not outlive the test. */
export const startPython = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): PythonProcess => {
  const child = spawn('python3', ['-W', 'error', ...args], {
    env: {
      ...process.env,
      PYTHONPATH: clients,
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONUNBUFFERED: '1',
      CENTERLINE_KEY: masterKey,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let stdout = ''
  let stderr = ''
  let read = 0
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const line = async (): Promise<string> => {
    while (!stdout.includes('\n', read)) await once(child.stdout, 'data')
    const end = stdout.indexOf('\n', read)
    const found = stdout.slice(read, end)
    read = end + 1
    return found
  }
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }))
  return { child, ended, line }
}

/** Runs lines of Python, or with `['-m', …]` a module, to the end. */
export const runPython = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<PythonResult> => startPython(args, env).ended

/** Runs the client's command line to the end. */
export const centerline = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<PythonResult> => runPython([`${clients}centerline.py`, ...args], env)

export const clientFile = `${clients}centerline.py`
