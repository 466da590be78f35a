import type { AuditListed } from '../../../contract/audit.ts'
import { capitalized } from '../../components/capitalized.ts'

const doneWords: Readonly<Record<string, string>> = {
  create: 'created',
  update: 'changed',
  delete: 'deleted',
  revise: 'revised',
  revoke: 'revoked',
  rotate: 'rotated',
  submit: 'recorded',
  submitBatch: 'recorded',
  exclude: 'left out',
  include: 'counted again',
  correct: 'corrected',
  acknowledge: 'acknowledged',
  acknowledgeMany: 'acknowledged',
  amend: 'amended',
  freeze: 'froze',
  set: 'set',
  archive: 'archived',
  import: 'imported',
  disable: 'disabled',
  unlock: 'unlocked',
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
  'session.signOut': ['Signed out at a window', 'Sign-out refused'],
  'auth.login': ['Signed in as a program', 'Sign-in of a program refused'],
  'auth.logout': ['Signed out as a program', 'Sign-out of a program refused'],
  'auth.refresh': ['Stayed signed in as a program', 'A program was not let stay signed in'],
}

const spaced = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const attemptWords = (attempts: number | null): string => (attempts === null ? '' : ` ${attempts} times`)

/**
 * What an entry says happened, in words.
 *
 * @example entryWords(entry) // 'Changed characteristic 7'
 */
export const entryWords = ({ operation, record, samples, success, attempts }: AuditListed): string => {
  if (samples !== null) {
    return samples.count === 1
      ? `Recorded subgroup ${samples.first_id}`
      : `Recorded ${samples.count} subgroups, ${samples.first_id} to ${samples.last_id}`
  }
  if (operation === 'access.refused') {
    const what = record === 'token' ? 'A token' : record === 'none' ? 'No key' : `The key ${record}`
    return `${what} was sent and not accepted${attemptWords(attempts)}`
  }
  const sentence = sentences[operation]
  if (sentence !== undefined) return success ? sentence[0] : `${sentence[1]}${attemptWords(attempts)}`
  const [resource = operation, verb = ''] = operation.split('.')
  const done = doneWords[verb] ?? spaced(verb)
  const thing = things[resource] ?? spaced(resource)
  const revision = /^(\d+)\/(\d+)$/.exec(record ?? '')
  const name = revision === null ? record : `${revision[1]}, revision ${revision[2]}`
  const named = name === null || resource === 'settings' ? thing : `${thing} ${name}`
  if (success) return capitalized(`${done} ${named}`)
  return capitalized(`${named}: not ${done}${attemptWords(attempts)}`)
}

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
