import { join } from 'node:path'
import pino, { type Logger } from 'pino'
import roll from 'pino-roll'

const secret = [
  'authorization',
  'cookie',
  '["x-api-key"]',
  'password',
  'token',
  'access_token',
  'refresh_token',
]

const hidden = secret.flatMap((field) => {
  const below = field.startsWith('[') ? field : `.${field}`
  return [field, `*${below}`, `*.*${below}`]
})

/** Files of 10 MB each: the one that is written and the five before it. */
const size = '10m'
const older = 5

export interface OpenLog {
  readonly log: Logger
  readonly close: () => Promise<void>
}

/**
 * A log in files of the data folder, without secrets and bounded in size. Where a file cannot be written (a full disk),
 * lines are lost and the station goes on.
 *
 * @example const { log, close } = await openLog(dataDir, 'info')
 */
export const openLog = async (dataDir: string, level: string): Promise<OpenLog> => {
  if (level === 'silent') return { log: pino({ enabled: false }), close: async () => {} }
  const file = await roll({
    file: join(dataDir, 'logs', 'centerline'),
    extension: '.log',
    size,
    limit: { count: older, removeOtherLogFiles: true },
    mkdir: true,
    mode: 0o600,
  })
  // Without a listener, a full disk would end the process here.
  file.on('error', () => {})
  const log = pino({ level, base: null, redact: { paths: hidden, censor: '[hidden]' } }, file)
  return {
    log,
    close: () =>
      new Promise((resolve) => {
        file.once('close', resolve)
        file.end()
      }),
  }
}
