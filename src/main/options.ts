import { parseArgs } from 'node:util'
import { ContractError } from '../contract/errors.ts'

/** What the command line may say. */
export interface ShellOptions {
  readonly dataDir: string | null
  readonly port: number | null
  readonly host: string | null
  readonly demo: boolean
  readonly resetAdmin: boolean
}

const textOf = (flag: string, what: string, value: unknown): string | null => {
  if (value === undefined) return null
  if (typeof value === 'string' && value !== '') return value
  throw new ContractError('VALIDATION_ERROR', `${flag} takes ${what}.`)
}

/**
 * Reads `--data-dir DIR`, `--port N`, `--host NAME`, `--demo` and `--reset-admin`. Everything else belongs to Electron.
 *
 * @throws ContractError VALIDATION_ERROR where one of them has no value that it can have
 * @example shellOptions(['--port', '0', '--demo']) // { dataDir: null, port: 0, host: null, demo: true, resetAdmin: false }
 */
export const shellOptions = (args: readonly string[]): ShellOptions => {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      'data-dir': { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      demo: { type: 'boolean' },
      'reset-admin': { type: 'boolean' },
    },
  })
  const sent = values.port
  const port = sent === undefined ? null : typeof sent === 'string' && sent !== '' ? Number(sent) : Number.NaN
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    const shown = typeof sent === 'string' ? `, not "${sent}"` : ''
    throw new ContractError('VALIDATION_ERROR', `--port takes a number from 0 to 65535${shown}.`)
  }
  return {
    dataDir: textOf('--data-dir', 'a folder', values['data-dir']),
    port,
    host: textOf('--host', 'an address, such as 127.0.0.1', values.host),
    demo: values.demo === true,
    resetAdmin: values['reset-admin'] === true,
  }
}
