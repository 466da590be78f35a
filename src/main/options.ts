import { parseArgs } from 'node:util'
import { ContractError } from '../contract/errors.ts'

/** What the command line may say. */
export interface ShellOptions {
  readonly dataDir: string | null
  readonly port: number | null
  readonly host: string | null
  readonly networkPort: number | null
  readonly demo: boolean
  readonly resetAdmin: boolean
}

const textOf = (flag: string, what: string, value: unknown): string | null => {
  if (value === undefined) return null
  if (typeof value === 'string' && value !== '') return value
  throw new ContractError('VALIDATION_ERROR', `${flag} takes ${what}.`)
}

const portOf = (flag: string, sent: unknown): number | null => {
  if (sent === undefined) return null
  const port = typeof sent === 'string' && sent !== '' ? Number(sent) : Number.NaN
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  const shown = typeof sent === 'string' ? `, not "${sent}"` : ''
  throw new ContractError('VALIDATION_ERROR', `${flag} takes a number from 0 to 65535${shown}.`)
}

/**
 * Reads `--data-dir DIR`, `--port N`, `--host NAME`, `--network-port N`, `--demo` and `--reset-admin`. Everything else
 * belongs to Electron.
 *
 * @throws ContractError VALIDATION_ERROR where one of them has no value that it can have
 * @example shellOptions(['--port', '0', '--demo']) .port // 0
 */
export const shellOptions = (args: readonly string[]): ShellOptions => {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      'data-dir': { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      'network-port': { type: 'string' },
      demo: { type: 'boolean' },
      'reset-admin': { type: 'boolean' },
    },
  })
  return {
    dataDir: textOf('--data-dir', 'a folder', values['data-dir']),
    port: portOf('--port', values.port),
    host: textOf('--host', 'an address, such as 127.0.0.1', values.host),
    networkPort: portOf('--network-port', values['network-port']),
    demo: values.demo === true,
    resetAdmin: values['reset-admin'] === true,
  }
}
