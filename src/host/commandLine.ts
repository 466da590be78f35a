import { parseArgs } from 'node:util'
import { ContractError } from '../contract/errors.ts'

/** What the command line of the window-less station says. */
export interface CommandLine {
  readonly port: number
  readonly host: string
  readonly dataDir: string | null
  readonly demo: boolean
  readonly open: boolean
  readonly help: boolean
}

export const usage = `Centerline without a window: takes samples on a local port and serves the screens to a browser.

  --port N        port to listen on (8420; 0 takes any free one)
  --host NAME     address to listen on (127.0.0.1: this computer only)
  --data-dir DIR  folder of the database and the log files
  --demo          explore with sample data, in a folder of its own
  --open          open the address in the browser
  --help          this text

CENTERLINE_DATA_DIR, CENTERLINE_MASTER_API_KEY, CENTERLINE_ADMIN_USERNAME and CENTERLINE_ADMIN_PASSWORD are read from the
environment.`

const refuse = (message: string): ContractError => new ContractError('VALIDATION_ERROR', message)

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8420' },
        host: { type: 'string', default: '127.0.0.1' },
        'data-dir': { type: 'string' },
        demo: { type: 'boolean', default: false },
        open: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    const [sentence = 'The command line cannot be read.'] = (error as Error).message.split(/(?<=[.'])\s/)
    throw refuse(`${sentence.replace(/[.]?$/, '.')} Use --help to see what there is.`)
  }
}

/**
 * Reads the command line.
 *
 * @throws ContractError VALIDATION_ERROR in one line, for an unknown flag or a port that is none
 * @example commandLine(['--port', '0', '--demo'])
 */
export const commandLine = (args: readonly string[]): CommandLine => {
  const values = parse(args)
  const port = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN
  if (!(port <= 65_535)) throw refuse(`--port takes a number from 0 to 65535, not "${values.port}".`)
  if (values.host === '') throw refuse('--host takes an address, such as 127.0.0.1.')
  if (values['data-dir'] === '') throw refuse('--data-dir takes a folder.')
  return {
    port,
    host: values.host,
    dataDir: values['data-dir'] ?? null,
    demo: values.demo,
    open: values.open,
    help: values.help,
  }
}
