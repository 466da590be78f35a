import type { Caller, Origin } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { userById } from '../../storage/queries/users.ts'
import { type DisplayKeyRow, displayKeyByPrefix } from '../../storage/walls/displayKeys.ts'
import type { Refusals } from '../audit/createRefusals.ts'
import { authorize } from '../authorize.ts'
import type { DisplaySession } from '../station.ts'
import { displayPrefix, isDisplayKey } from './displayKeyText.ts'
import type { WallDeps } from './wallDeps.ts'

type Display = Extract<Caller, { kind: 'display' }>

const notAllowed = (name: string): ContractError =>
  new ContractError('FORBIDDEN', `The key of a screen shows its wall, and does nothing else (${name}).`)

const refused = {
  unknown: new ContractError(
    'UNAUTHORIZED',
    'The key of this screen is not valid: it was revoked, or its wall is gone. Make a new address under Walls.',
  ),
  expired: new ContractError(
    'UNAUTHORIZED',
    'The key of this screen has expired. Make a new address under Walls.',
  ),
  paused: new ContractError('UNAUTHORIZED', 'This screen is paused. It goes on as soon as its key does.'),
}

/**
 * Whether a key holds here: that of a window where it was opened, and as long as whoever opened it has an account; that of
 * a screen in the plant anywhere, also after its maker has left.
 */
const holdsHere = (
  db: WallDeps['db'],
  { kind, userId, lastAddress }: DisplayKeyRow,
  origin: Origin,
): boolean =>
  kind === 'tv' ||
  (lastAddress === origin.address && (userId === null || userById(db, userId)?.disabledAt === null))

/** The screen that a key is of, or why there is none. */
const admit = ({ db, clock }: WallDeps, key: string, origin: Origin): Display | ContractError => {
  const prefix = displayPrefix(key)
  const row = prefix === null ? null : displayKeyByPrefix(db, prefix)
  if (row === null || !isDisplayKey(key, row.secretHash) || !holdsHere(db, row, origin)) {
    return refused.unknown
  }
  if (row.expiresAt !== null && row.expiresAt <= clock.now()) return refused.expired
  if (row.pausedAt !== null) return refused.paused
  return {
    kind: 'display',
    origin,
    displayId: row.id,
    keyPrefix: row.prefix,
    wallId: row.wallId,
    clientId: row.clientId,
    everyClient: row.everyClient === 1,
  }
}

/**
 * Opens the session of a screen: its wall's live view and nothing else, not even what is public. The key is looked up
 * again at each use, so that one that is revoked or paused ends the view.
 */
export const openDisplay =
  (deps: WallDeps, refusals: Pick<Refusals, 'operation'>) =>
  (key: string, origin: Origin): Omit<DisplaySession, 'handlers' | 'streams'> => {
    const told = new Set<string>()
    const lookUp = () => admit(deps, key, origin)
    return {
      allow: (name) => {
        if (name !== 'wall.live') throw notAllowed(name)
      },
      caller: () => {
        const found = lookUp()
        return found instanceof ContractError ? { kind: 'anonymous', origin } : found
      },
      authorize: (caller, permission) => {
        if (caller.kind !== 'anonymous') return authorize(caller, permission)
        const found = lookUp()
        throw found instanceof ContractError ? found : refused.unknown
      },
      // A screen asks again and again; the audit log hears of it once for each connection.
      refused: (caller, name, input, error) => {
        if (told.has(name)) return
        told.add(name)
        refusals.operation(caller, name, input, error)
      },
    }
  }
