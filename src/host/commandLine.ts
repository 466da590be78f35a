import { parseArgs } from 'node:util'
import { ContractError } from '../contract/errors.ts'

/** What the command line of the window-less station says. */
export interface CommandLine {
  readonly port: number
  readonly host: string
  /** Of HTTPS with `--host`; null is the one of the settings. */
  readonly networkPort: number | null
  readonly dataDir: string | null
  readonly demo: boolean
  readonly open: boolean
  readonly resetAdmin: boolean
  readonly help: boolean
}

export const usage = `Centerline without a window: takes samples on a local port and serves the screens to a browser.

  --port N        port to listen on (8420; 0 takes any free one)
  --host NAME     also take other computers in at this address, over HTTPS (127.0.0.1: this
                  computer only); 0.0.0.0 is every address that it has
  --network-port N  port of HTTPS with --host (8443, or the one in the settings)
  --data-dir DIR  folder of the database and the log files
  --demo          explore with sample data, in a folder of its own
  --open          open the address in the browser
  --headless      npm start without the window
  --reset-admin   let an administrator in whose password is forgotten: shows a new one, once, and ends
  --help          this text

From the environment:

  CENTERLINE_DATA_DIR        the data folder, where --data-dir names none
  CENTERLINE_MASTER_API_KEY  the master key, in place of the one that the first start makes
  CENTERLINE_ADMIN_USERNAME  with CENTERLINE_ADMIN_PASSWORD: the first administrator,
  CENTERLINE_ADMIN_PASSWORD  made where the data folder has no user yet
  CENTERLINE_NO_SANDBOX=1    npm start opens the window without Chromium's sandbox (needed as root)`

const refuse = (message: string): ContractError => new ContractError('VALIDATION_ERROR', message)

const needs = {
  port: '--port needs a number from 0 to 65535.',
  host: '--host needs an address, such as 127.0.0.1.',
  'network-port': '--network-port needs a number from 0 to 65535.',
  'data-dir': '--data-dir needs a folder.',
} as const

const needFor = (flag: string): string | undefined =>
  Object.entries(needs).find(([name]) => name === flag)?.[1]

/** What is wrong in words for people; Node's own text speaks of arguments that are ambiguous. */
const problemOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  const flag = /--([a-z-]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return needFor(flag) ?? `--${flag} takes no value.`
  const [sentence = 'The command line cannot be read.'] = message.split(/(?<=[.'])\s/)
  return sentence.replace(/[.]?$/, '.')
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8420' },
        host: { type: 'string', default: '127.0.0.1' },
        'network-port': { type: 'string' },
        'data-dir': { type: 'string' },
        demo: { type: 'boolean', default: false },
        open: { type: 'boolean', default: false },
        'reset-admin': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    throw refuse(`${problemOf(error)} Use --help to see what there is.`)
  }
}

const portOf = (flag: string, text: string): number => {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw refuse(`--${flag} needs a number from 0 to 65535, not "${text}".`)
}

/**
 * Reads the command line.
 *
 * @throws ContractError VALIDATION_ERROR in one line, for an unknown flag or a port that is none
 * @example commandLine(['--port', '0', '--demo'])
 */
export const commandLine = (args: readonly string[]): CommandLine => {
  const values = parse(args)
  const port = portOf('port', values.port)
  for (const flag of ['host', 'data-dir'] as const) {
    if (values[flag] === '') throw refuse(needs[flag])
  }
  return {
    port,
    host: values.host,
    networkPort: values['network-port'] === undefined ? null : portOf('network-port', values['network-port']),
    dataDir: values['data-dir'] ?? null,
    demo: values.demo,
    open: values.open,
    resetAdmin: values['reset-admin'],
    help: values.help,
  }
}
