import { ContractError } from '../../contract/errors.ts'
import type { Keeper, Kept, Submission } from './submissions.ts'

const nothing: Kept = { submissions: [], last: null }

/** An error comes back from storage as its fields: it is made again, so that it can be told by its class. */
const revived = (submission: Submission): Submission => {
  const { state } = submission
  if (state.kind === 'refused') {
    const { code, message, details } = state.error
    return { ...submission, state: { kind: 'refused', error: new ContractError(code, message, details) } }
  }
  return state.kind === 'sending' ? { ...submission, state: { kind: 'unconfirmed' } } : submission
}

const stored = ({ state, ...submission }: Submission): object =>
  state.kind === 'refused'
    ? {
        ...submission,
        state: {
          kind: 'refused',
          error: { code: state.error.code, message: state.error.message, details: state.error.details },
        },
      }
    : { ...submission, state }

/** Reads what was kept, but for answers that were read; what an older version or another hand left there is nothing. */
const parse = (text: string | null): Kept => {
  try {
    const kept = JSON.parse(text ?? '') as Kept
    const open = kept.submissions.filter(({ state }) => state.kind !== 'judged')
    return { submissions: open.map(revived), last: kept.last }
  } catch {
    return nothing
  }
}

/**
 * Keeps the submissions of a person in the storage of this tab: they outlive a reload, and nobody else at the window gets them.
 * Where the storage is full or closed they live as long as the page.
 *
 * @example createSubmissions(bridge, askWhoIsHere, keptInTab(user.user_id))
 */
export const keptInTab = (userId: number, storage: Storage = sessionStorage): Keeper => {
  const name = `centerline.submissions.${userId}`
  return {
    read: () => parse(storage.getItem(name)),
    write: ({ submissions, last }) => {
      try {
        if (submissions.length === 0 && last === null) storage.removeItem(name)
        else storage.setItem(name, JSON.stringify({ submissions: submissions.map(stored), last }))
      } catch {
        // They are still sent, and live as long as the page.
      }
    },
  }
}
