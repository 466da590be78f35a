import { parseArgs } from 'node:util'
import { ContractError } from '../contract/errors.ts'

/** What the command line may say. */
export interface ShellOptions {
  readonly dataDir: string | null
  readonly port: number | null
  readonly demo: boolean
}

/**
 * Reads `--data-dir DIR`, `--port N` and `--demo`. Everything else belongs to Electron.
 *
 * @throws ContractError VALIDATION_ERROR where the port is not one
 * @example shellOptions(['--port', '0', '--demo']) // { dataDir: null, port: 0, demo: true }
 */
export const shellOptions = (args: readonly string[]): ShellOptions => {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { 'data-dir': { type: 'string' }, port: { type: 'string' }, demo: { type: 'boolean' } },
  })
  const sent = values.port
  const port = sent === undefined ? null : typeof sent === 'string' && sent !== '' ? Number(sent) : Number.NaN
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    const shown = typeof sent === 'string' ? `, not "${sent}"` : ''
    throw new ContractError('VALIDATION_ERROR', `--port takes a number from 0 to 65535${shown}.`)
  }
  const dataDir = values['data-dir']
  if (dataDir !== undefined && (typeof dataDir !== 'string' || dataDir === '')) {
    throw new ContractError('VALIDATION_ERROR', '--data-dir takes a folder.')
  }
  return { dataDir: dataDir ?? null, port, demo: values.demo === true }
}
