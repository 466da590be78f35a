import type { AuditListed } from '../../../contract/audit.ts'
import { errorStatus } from '../../../contract/errors.ts'
import { capitalized } from '../../components/capitalized.ts'
import { t } from '../../words/t.ts'

const spaced = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** What was done, and where it differs, how the refusal says it: "Froze group 3", "Group 3: not frozen". */
const doneWords: Readonly<Record<string, string | readonly [done: string, refused: string]>> = {
  abandon: t('abandoned'),
  acknowledge: t('acknowledged'),
  acknowledgeMany: t('acknowledged'),
  add: t('added'),
  addNote: t('noted on'),
  analyze: t('analysed'),
  amend: t('amended'),
  archive: t('archived'),
  begin: [t('began'), t('begun')],
  cancel: t('cancelled'),
  change: t('changed'),
  claim: t('claimed'),
  check: t('checked'),
  correct: t('corrected'),
  count: t('counted pieces of'),
  create: t('created'),
  delete: t('deleted'),
  disable: t('disabled'),
  discard: t('discarded'),
  drop: t('dropped'),
  end: t('ended'),
  exclude: t('left out'),
  explain: t('explained'),
  export: t('exported'),
  finish: t('finished'),
  freeze: [t('froze'), t('frozen')],
  import: t('imported'),
  include: t('counted again'),
  leave: t('left'),
  lock: t('locked'),
  miss: [t('missed'), t('sent in time')],
  open: t('opened'),
  pareto: t('counted'),
  pause: t('paused'),
  preview: t('tried out'),
  record: t('recorded'),
  release: t('released'),
  remove: t('removed'),
  reopen: t('reopened'),
  request: t('asked'),
  resend: t('sent again'),
  resume: t('resumed'),
  retire: t('retired'),
  retry: t('sent again'),
  revise: t('revised'),
  revoke: t('revoked'),
  rotate: t('rotated'),
  run: [t('ran'), t('run')],
  save: t('saved'),
  saveBatch: t('saved'),
  send: t('sent'),
  set: t('set'),
  setStatus: t('moved on'),
  setUp: t('set up'),
  shelve: t('shelved'),
  skip: t('skipped'),
  start: t('started'),
  statistics: t('counted'),
  stop: t('stopped'),
  submit: t('recorded'),
  submitBatch: t('recorded'),
  takeOver: [t('took over'), t('taken over')],
  test: t('tested'),
  understand: t('understood'),
  undo: [t('undid'), t('undone')],
  unlock: t('unlocked'),
  unshelve: [t('took off the shelf'), t('taken off the shelf')],
  update: t('changed'),
  verify: t('verified'),
  void: t('voided'),
  withdraw: [t('withdrew'), t('withdrawn')],
}

/** Operations that only show something: an entry of them is always a refusal. */
const shows = new Set([
  'all',
  'asOf',
  'boxPlots',
  'certificate',
  'chart',
  'current',
  'daily',
  'details',
  'find',
  'get',
  'head',
  'history',
  'list',
  'markers',
  'observation',
  'page',
  'people',
  'plan',
  'ports',
  'report',
  'oee',
  'result',
  'rows',
  'shelved',
  'spc',
  'standards',
  'status',
  'strata',
  'strataFields',
  'workbook',
])

const wordsOf = (verb: string): readonly [done: string, refused: string] => {
  const words = shows.has(verb) ? t('shown') : (doneWords[verb] ?? t(spaced(verb)))
  return typeof words === 'string' ? [words, words] : words
}

const things: Readonly<Record<string, string>> = {
  apiKey: t('API key'),
  cause: t('cause'),
  displayKey: t('key of screen'),
  downtime: t('standstill'),
  workOperation: t('step of the work'),
  production: t('entry of production'),
  productionBatch: t('file of production'),
  client: t('line'),
  lineShift: t('hours of shift'),
  style: t('style'),
  job: t('job'),
  workOrder: t('work order'),
  hold: t('hold of a work order'),
  handover: t('shift'),
  kpi: t('figures of production'),
  kpiTarget: t('target of a figure'),
  limits: t('limits of characteristic'),
  plan: t('sampling plan'),
  reportDelivery: t('mail with a report'),
  reportSchedule: t('schedule of reports'),
  sample: t('subgroup'),
  samplingRun: t('sampling'),
  shift: t('shifts'),
  settings: t('settings of the station'),
  audit: t('entries of the audit log'),
  setup: t('station'),
}

/** Operations that are about no record, as they are said when they were done and when they were refused. */
const sentences: Readonly<Record<string, readonly [done: string, refused: string]>> = {
  'setup.create': [t('Set the station up'), t('The station was not set up')],
  'session.signIn': [t('Signed in at a window'), t('Sign-in at a window refused')],
  'session.signInByBadge': [t('Signed in by a badge'), t('Sign-in by a badge refused')],
  'session.changePassword': [t('Changed their own password'), t('Their own password was not changed')],
  'session.lock': [t('Locked a window'), t('A window was not locked')],
  'session.unlock': [t('Unlocked a window'), t('A window was not unlocked')],
  'session.stay': [t('Stayed signed in at a window'), t('A window was not let stay signed in')],
  'session.signOut': [t('Signed out at a window'), t('Sign-out refused')],
  'auth.login': [t('Signed in as a program'), t('Sign-in of a program refused')],
  'auth.logout': [t('Signed out as a program'), t('Sign-out of a program refused')],
  'demo.start': [t('Started the sample data'), t('The sample data were not started')],
  'demo.stop': [t('Stopped the sample data'), t('The sample data were not stopped')],
  'network.open': [t('Opened the station to the network'), t('The station was not opened to the network')],
  'wall.leave': [t('Let a screen out of its kiosk'), t('A screen was not let out of its kiosk')],
  'auth.refresh': [t('Stayed signed in as a program'), t('A program was not let stay signed in')],
}

const attemptWords = (attempts: number | null): string =>
  attempts === null ? '' : t(' {{attempts}} times', { attempts })

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
      ? t('Recorded subgroup {{firstId}}', { firstId: samples.first_id })
      : t('Recorded {{count}} subgroups, {{firstId}} to {{lastId}}', {
          count: samples.count,
          firstId: samples.first_id,
          lastId: samples.last_id,
        })
  }
  if (operation === 'access.refused') {
    if (record === 'none')
      return t('Neither a key nor a token was sent{{attempts}}', { attempts: attemptWords(attempts) })
    const what = record === 'token' ? t('A token') : t('The key {{record}}', { record })
    return t('{{what}} was sent and not accepted{{attempts}}', { what, attempts: attemptWords(attempts) })
  }
  const sentence = sentences[operation]
  if (sentence !== undefined) return success ? sentence[0] : `${sentence[1]}${attemptWords(attempts)}`
  const [resource = operation, verb = ''] = operation.split('.')
  if (verb === 'changePassword' || verb === 'resetAdministrator') {
    const whose = record === null ? t('a password') : t('the password of user {{record}}', { record })
    return success
      ? t('Set {{whose}} anew', { whose })
      : t('{{whose}} was not set anew{{attempts}}', {
          whose: capitalized(whose),
          attempts: attemptWords(attempts),
        })
  }
  const [done, refused] = wordsOf(verb)
  const thing = things[resource] ?? t(spaced(resource))
  const revision = /^(\d+)\/(\d+)$/.exec(record ?? '')
  const name =
    revision === null
      ? record
      : t('{{id}}, revision {{revision}}', { id: revision[1], revision: revision[2] })
  const named = name === null || resource === 'settings' ? thing : `${thing} ${name}`
  if (success) return capitalized(t('{{done}} {{named}}', { done, named }))
  return capitalized(
    t('{{named}}: not {{refused}}{{attempts}}', { named, refused, attempts: attemptWords(attempts) }),
  )
}

/**
 * What entries of an operation say, whatever they are about.
 *
 * @example operationWords('apiKey.create') // 'Created API key'
 */
export const operationWords = (operation: string): string => {
  if (operation === 'access.refused') return t('Nobody was recognised')
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
  api_key: t('API keys'),
  audit_entry: t('Entries of the audit log'),
  board: t('Board'),
  capability: t('Capability'),
  characteristic_group: t('Groups of characteristics'),
  demo: t('Sample data'),
  display_key: t('Keys of screens'),
  client: t('Lines'),
  line_shift: t('Hours of shifts'),
  style: t('Styles'),
  work_operation: t('Steps of the work'),
  job: t('Jobs'),
  work_order: t('Work orders'),
  work_order_hold: t('Holds of work orders'),
  running_standstill: t('Running standstills'),
  downtime_event: t('Standstills'),
  attendance: t('Attendance'),
  gauge_study: t('Gauge studies'),
  production_entry: t('Entries of production'),
  production_batch: t('Files of production'),
  serial_gauge: t('Gauges on serial ports'),
  attachment: t('Photos and files'),
  group_limits_revision: t('Limits of groups'),
  group_signal: t('Signals of groups'),
  kpi: t('Figures of production'),
  kpi_target: t('Targets of figures'),
  limits_revision: t('Limits of characteristics'),
  network: t('Network'),
  power: t('What charts catch'),
  report_delivery: t('Mails with reports'),
  report_schedule: t('Schedules of reports'),
  sample: t('Subgroups'),
  handover_note: t('Notes at the handover'),
  handover_takeover: t('Shifts that were taken over'),
  sample_exclusion: t('Subgroups left out'),
  sampling: t('Samplings'),
  sampling_plan: t('Sampling plans'),
  setting: t('Settings of the station'),
  trace_field: t('Traceability fields'),
  user: t('People'),
}

/** What a table holds, in words: "Subgroups left out". */
export const tableWords = (table: string): string =>
  tables[table] ?? t(`${capitalized(table.replaceAll('_', ' '))}s`)

/** Who did it, with the role that counted. */
export const actorWords = ({ actor_kind, actor }: Pick<AuditListed, 'actor_kind' | 'actor'>): string => {
  switch (actor_kind) {
    case 'system':
      return t('The station')
    case 'master':
      return t('Master key')
    case 'anonymous':
      return t('Not signed in')
    case 'key':
      return t('Key {{actor}}', { actor })
    case 'display':
      return t('Screen {{actor}}', { actor })
    case 'user':
      return actor
  }
}
