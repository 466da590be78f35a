import { newestGroupRevision } from '../../storage/measurements/groupLimits.ts'
import { newestArrival } from '../../storage/measurements/groupSamples.ts'
import { openGroupSignal, withdrawGroupSignal } from '../../storage/measurements/groupSignals.ts'
import { groupById, liveGroups, setJudgedTo } from '../../storage/queries/characteristicGroups.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { stationCaller } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import type { CommitFeed } from '../live/commitFeed.ts'
import type { Reader } from '../reader/reader.ts'
import { addGroupRevision } from './addGroupRevision.ts'
import type { Verdicts } from './verdictsOfGroup.ts'

/** Between two looks at a group, ms: a look reads the newest observations of all its members. */
const rest = 1000

/** How long subgroups that arrive one after the other are waited for before a look, ms. */
const gather = 50

/** A signal that was opened, acknowledged or withdrawn, and the audit entry that covers it. */
export interface GroupSignalChange {
  readonly seq: number
  readonly id: number
}

type GroupListener = (groupId: number, changes: readonly GroupSignalChange[]) => void

/** Keeps an eye on groups: freezes a complete baseline, opens and withdraws signals. */
export interface GroupWatch {
  /** A group was set up, changed or deleted, or its limits frozen. */
  readonly changed: (groupId: number) => void
  /** Tells whoever looks at a group that signals of it were acknowledged. Call it at once after the commit. */
  readonly told: GroupListener
  /**
   * Calls back when a group, its observations or its signals may look different, with the signals that changed, in the order of their
   * commits; returns how to end it.
   */
  readonly subscribe: (listener: GroupListener) => () => void
  readonly close: () => Promise<void>
}

/** What a look changed. */
interface Stored {
  readonly frozen: boolean
  readonly changes: readonly GroupSignalChange[]
}

const nothingStored: Stored = { frozen: false, changes: [] }

const store = (
  core: StationCore,
  groupId: number,
  { judgedTo, opened, withdrawn, baseline }: Verdicts,
): Stored =>
  inTransaction(core.db, () => {
    const group = groupById(core.db, groupId)
    if (group === null || group.deletedAt !== null) return nothingStored
    const at = core.clock.now()
    if (baseline !== null) {
      // Somebody may have frozen limits while the baseline was read.
      if (newestGroupRevision(core.db, groupId) !== null) return nothingStored
      addGroupRevision(core, stationCaller, group, baseline, [], null)
      return { frozen: true, changes: [] }
    }
    setJudgedTo(core.db, groupId, judgedTo)
    const changes: GroupSignalChange[] = []
    for (const found of opened) {
      const id = openGroupSignal(core.db, found, at)
      const seq = appendAudit(core.db, {
        at,
        kind: 'violation',
        caller: stationCaller,
        operation: 'groupSignal.open',
        table: 'group_signal',
        recordId: id,
        after: found,
      })
      changes.push({ seq, id })
    }
    for (const id of withdrawn) {
      withdrawGroupSignal(core.db, id, at)
      const seq = appendAudit(core.db, {
        at,
        kind: 'violation',
        caller: stationCaller,
        operation: 'groupSignal.withdraw',
        table: 'group_signal',
        recordId: id,
        before: { status: 'open' },
        after: { status: 'withdrawn' },
      })
      changes.push({ seq, id })
    }
    return { frozen: false, changes }
  })

/**
 * Starts to watch. Each group remembers the newest subgroup that it was looked through to, in the transaction that stores its signals:
 * whatever a crash kept from being looked at is looked at when the station starts again.
 */
export const watchGroups = (core: StationCore, reader: Reader, feed: CommitFeed): GroupWatch => {
  const listeners = new Set<GroupListener>()
  const due = new Map<number, Set<number>>()
  const lastLook = new Map<number, number>()
  let byMember: Map<number, number[]> | null = null
  let timer: NodeJS.Timeout | null = null
  let looking: Promise<void> | null = null
  let closed = false

  const tell = (groupId: number, changes: readonly GroupSignalChange[] = []): void => {
    for (const listener of listeners) {
      try {
        listener(groupId, changes)
      } catch (error) {
        // The change is on disk already, and the others have to hear of it.
        core.log.error({ err: error, groupId }, 'A change of a group could not be told.')
      }
    }
  }

  const groupsOf = (characteristicId: number): readonly number[] => {
    if (byMember === null) {
      byMember = new Map()
      for (const group of liveGroups(core.db)) {
        for (const member of group.members) byMember.set(member, [...(byMember.get(member) ?? []), group.id])
      }
    }
    return byMember.get(characteristicId) ?? []
  }

  const look = async (groupId: number, touched: readonly number[]): Promise<void> => {
    lastLook.set(groupId, performance.now())
    try {
      const verdicts = await reader.run('groupVerdicts', { groupId, touched })
      if (closed) return
      // A frozen baseline is looked through at once by its own limits.
      const { frozen, changes } = store(core, groupId, verdicts)
      if (frozen) mark(groupId, [])
      tell(groupId, changes)
    } catch (error) {
      if (!closed) core.log.error({ err: error, groupId }, 'A group could not be looked through.')
    }
  }

  const lookAtDue = async (): Promise<void> => {
    for (const [groupId, touched] of [...due]) {
      if (closed) return
      if (performance.now() - (lastLook.get(groupId) ?? Number.NEGATIVE_INFINITY) < rest) continue
      due.delete(groupId)
      await look(groupId, [...touched])
    }
  }

  const schedule = (): void => {
    if (closed || timer !== null || looking !== null || due.size === 0) return
    const now = performance.now()
    const waits = [...due.keys()].map((id) => (lastLook.get(id) ?? Number.NEGATIVE_INFINITY) + rest - now)
    timer = setTimeout(
      () => {
        timer = null
        looking = lookAtDue().finally(() => {
          looking = null
          schedule()
        })
      },
      Math.max(gather, Math.min(...waits)),
    )
    timer.unref()
  }

  const mark = (groupId: number, touched: readonly number[]): void => {
    const known = due.get(groupId) ?? new Set<number>()
    for (const id of touched) known.add(id)
    due.set(groupId, known)
    schedule()
  }

  const unsubscribe = feed.subscribe({
    committed: ({ effects }) => {
      for (const [characteristicId, points] of effects.points) {
        const ids = groupsOf(characteristicId)
        if (ids.length === 0) continue
        const touched = points.map(({ sampleId }) => sampleId)
        for (const groupId of ids) mark(groupId, touched)
      }
    },
    configured: (characteristicId) => {
      for (const groupId of groupsOf(characteristicId)) tell(groupId)
    },
  })

  for (const group of liveGroups(core.db)) {
    if (group.judgedTo < newestArrival(core.db)) mark(group.id, [])
  }

  return {
    changed: (groupId) => {
      byMember = null
      lastLook.delete(groupId)
      const group = groupById(core.db, groupId)
      if (group !== null && group.deletedAt === null) mark(groupId, [])
      else due.delete(groupId)
      tell(groupId)
    },
    told: tell,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    close: async () => {
      closed = true
      unsubscribe()
      if (timer !== null) clearTimeout(timer)
      timer = null
      await looking
    },
  }
}
