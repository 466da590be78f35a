import type { AuditListed } from '../../../contract/audit.ts'
import { errorStatus } from '../../../contract/errors.ts'
import { capitalized } from '../../components/capitalized.ts'

const spaced = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** What was done, and where it differs, how the refusal says it: "Froze group 3", "Group 3: not frozen". */
const doneWords: Readonly<Record<string, string | readonly [done: string, refused: string]>> = {
  acknowledge: 'acknowledged',
  acknowledgeMany: 'acknowledged',
  amend: 'amended',
  archive: 'archived',
  cancel: 'cancelled',
  change: 'changed',
  check: 'checked',
  correct: 'corrected',
  create: 'created',
  delete: 'deleted',
  disable: 'disabled',
  exclude: 'left out',
  explain: 'explained',
  export: 'exported',
  freeze: ['froze', 'frozen'],
  import: 'imported',
  include: 'counted again',
  open: 'opened',
  pareto: 'counted',
  preview: 'tried out',
  remove: 'removed',
  revise: 'revised',
  revoke: 'revoked',
  rotate: 'rotated',
  run: ['ran', 'run'],
  save: 'saved',
  saveBatch: 'saved',
  set: 'set',
  start: 'started',
  statistics: 'counted',
  stop: 'stopped',
  submit: 'recorded',
  submitBatch: 'recorded',
  understand: 'understood',
  undo: ['undid', 'undone'],
  unlock: 'unlocked',
  update: 'changed',
  verify: 'verified',
  withdraw: ['withdrew', 'withdrawn'],
}

/** Operations that only show something: an entry of them is always a refusal. */
const shows = new Set([
  'certificate',
  'chart',
  'current',
  'details',
  'get',
  'head',
  'history',
  'list',
  'markers',
  'observation',
  'page',
  'people',
  'plan',
  'report',
  'result',
  'status',
])

const wordsOf = (verb: string): readonly [done: string, refused: string] => {
  const words = shows.has(verb) ? 'shown' : (doneWords[verb] ?? spaced(verb))
  return typeof words === 'string' ? [words, words] : words
}

const things: Readonly<Record<string, string>> = {
  apiKey: 'API key',
  cause: 'cause',
  limits: 'limits of characteristic',
  sample: 'subgroup',
  shift: 'shifts',
  settings: 'settings of the station',
  audit: 'entries of the audit log',
  setup: 'station',
}

/** Operations that are about no record, as they are said when they were done and when they were refused. */
const sentences: Readonly<Record<string, readonly [done: string, refused: string]>> = {
  'setup.create': ['Set the station up', 'The station was not set up'],
  'session.signIn': ['Signed in at a window', 'Sign-in at a window refused'],
  'session.signInByBadge': ['Signed in by a badge', 'Sign-in by a badge refused'],
  'session.changePassword': ['Changed their own password', 'Their own password was not changed'],
  'session.lock': ['Locked a window', 'A window was not locked'],
  'session.unlock': ['Unlocked a window', 'A window was not unlocked'],
  'session.stay': ['Stayed signed in at a window', 'A window was not let stay signed in'],
  'session.signOut': ['Signed out at a window', 'Sign-out refused'],
  'auth.login': ['Signed in as a program', 'Sign-in of a program refused'],
  'auth.logout': ['Signed out as a program', 'Sign-out of a program refused'],
  'demo.start': ['Started the sample data', 'The sample data were not started'],
  'demo.stop': ['Stopped the sample data', 'The sample data were not stopped'],
  'network.open': ['Opened the station to the network', 'The station was not opened to the network'],
  'auth.refresh': ['Stayed signed in as a program', 'A program was not let stay signed in'],
}

const attemptWords = (attempts: number | null): string => (attempts === null ? '' : ` ${attempts} times`)

/**
 * What an entry says happened, in words.
 *
 * @example entryWords(entry) // 'Changed characteristic 7'
 */
export const entryWords = ({
  operation,
  record,
  samples,
  success,
  attempts,
}: Pick<AuditListed, 'operation' | 'record' | 'samples' | 'success' | 'attempts'>): string => {
  if (samples !== null) {
    return samples.count === 1
      ? `Recorded subgroup ${samples.first_id}`
      : `Recorded ${samples.count} subgroups, ${samples.first_id} to ${samples.last_id}`
  }
  if (operation === 'access.refused') {
    if (record === 'none') return `Neither a key nor a token was sent${attemptWords(attempts)}`
    const what = record === 'token' ? 'A token' : `The key ${record}`
    return `${what} was sent and not accepted${attemptWords(attempts)}`
  }
  const sentence = sentences[operation]
  if (sentence !== undefined) return success ? sentence[0] : `${sentence[1]}${attemptWords(attempts)}`
  const [resource = operation, verb = ''] = operation.split('.')
  if (verb === 'changePassword' || verb === 'resetAdministrator') {
    const whose = record === null ? 'a password' : `the password of user ${record}`
    return success ? `Set ${whose} anew` : `${capitalized(whose)} was not set anew${attemptWords(attempts)}`
  }
  const [done, refused] = wordsOf(verb)
  const thing = things[resource] ?? spaced(resource)
  const revision = /^(\d+)\/(\d+)$/.exec(record ?? '')
  const name = revision === null ? record : `${revision[1]}, revision ${revision[2]}`
  const named = name === null || resource === 'settings' ? thing : `${thing} ${name}`
  if (success) return capitalized(`${done} ${named}`)
  return capitalized(`${named}: not ${refused}${attemptWords(attempts)}`)
}

/**
 * What entries of an operation say, whatever they are about.
 *
 * @example operationWords('apiKey.create') // 'Created API key'
 */
export const operationWords = (operation: string): string => {
  if (operation === 'access.refused') return 'Nobody was recognised'
  const success = !shows.has(operation.split('.')[1] ?? '')
  return entryWords({ operation, record: null, samples: null, success, attempts: null })
}

/**
 * The sentence of a refusal, without the code before it, which is for programs.
 *
 * @example refusalWords('CONFLICT: The code is taken.') // 'The code is taken.'
 */
export const refusalWords = (error: string): string => {
  const [, code = '', sentence = ''] = /^([A-Z_]+): (.*)$/s.exec(error) ?? []
  return Object.hasOwn(errorStatus, code) ? sentence : error
}

/** What a table of the log holds, where that is more than its name with blanks. */
const tables: Readonly<Record<string, string>> = {
  api_key: 'API keys',
  audit_entry: 'Entries of the audit log',
  board: 'Board',
  capability: 'Capability',
  characteristic_group: 'Groups of characteristics',
  demo: 'Sample data',
  gauge_study: 'Gauge studies',
  group_limits_revision: 'Limits of groups',
  group_signal: 'Signals of groups',
  limits_revision: 'Limits of characteristics',
  network: 'Network',
  power: 'What charts catch',
  sample: 'Subgroups',
  sample_exclusion: 'Subgroups left out',
  setting: 'Settings of the station',
  user: 'People',
}

/** What a table holds, in words: "Subgroups left out". */
export const tableWords = (table: string): string =>
  tables[table] ?? `${capitalized(table.replaceAll('_', ' '))}s`

/** Who did it, with the role that counted. */
export const actorWords = ({ actor_kind, actor }: Pick<AuditListed, 'actor_kind' | 'actor'>): string => {
  switch (actor_kind) {
    case 'system':
      return 'The station'
    case 'master':
      return 'Master key'
    case 'anonymous':
      return 'Not signed in'
    case 'key':
      return `Key ${actor}`
    case 'user':
      return actor
  }
}
