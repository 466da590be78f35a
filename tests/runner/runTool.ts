import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

const binaries = resolve('node_modules/.bin')

/** Tools of the project are found first, and among them the Node that the project pins. */
const env = { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` }

/**
 * Runs a tool with its output shown, and ends it, with all that it started, where it takes longer than `minutes`.
 *
 * @returns whether it succeeded
 */
export const runTool = (
  command: string,
  args: readonly string[],
  minutes: number,
  extra: NodeJS.ProcessEnv = {},
): Promise<boolean> =>
  new Promise((done) => {
    const detached = process.platform !== 'win32'
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...env, ...extra },
      detached,
    })
    const late = setTimeout(() => {
      console.error(`${command} took longer than ${minutes} minutes and was ended.`)
      if (detached && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    }, minutes * 60_000)
    child.on('error', (error) => {
      clearTimeout(late)
      console.error(`${command} could not be started: ${error.message}`)
      done(false)
    })
    child.on('exit', (code) => {
      clearTimeout(late)
      done(code === 0)
    })
  })
