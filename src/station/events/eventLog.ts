import type { Caller } from '../../contract/caller.ts'
import type { StationEvent } from '../../contract/events.ts'
import { planById } from '../../storage/plans/samplingPlans.ts'
import { newestCheckpoint } from '../../storage/queries/auditChain.ts'
import { auditEntriesAfter, auditHead } from '../../storage/queries/auditEntries.ts'
import { groupById } from '../../storage/queries/characteristicGroups.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import { keyIncludes } from '../characteristics/findVisible.ts'
import { maySee } from '../characteristics/maySee.ts'
import type { StationCore } from '../core.ts'
import { readsGroup } from '../groups/findGroup.ts'
import type { GroupWatch } from '../groups/watchGroups.ts'
import type { CommitFeed } from '../live/commitFeed.ts'
import { seesPlan } from '../plans/findPlan.ts'
import type { EventLog } from '../station.ts'
import { eventsOfCommit, samplesOfEntry } from './eventsOfCommit.ts'
import { groupSignalEvent, groupSignalEventOf } from './groupSignalEvent.ts'
import { samplingEvents, samplingEventsOf } from './samplingEvents.ts'

/** Audit entries that are read at once while a reader catches up. */
const entriesPerPage = 50

interface Place {
  readonly seq: number
  readonly index: number
}

/** Where a reader stands; an id that is none of ours starts at the beginning, so that nothing is missed. */
const placeOf = (lastId: string): Place => {
  const [, seq, index] = /^(\d{1,15})\.(\d{1,9})$/.exec(lastId) ?? []
  return { seq: Number(seq ?? 0), index: Number(index ?? -1) }
}

const isPast = (event: StationEvent, place: Place): boolean => {
  const { seq, index } = placeOf(event.id)
  return seq < place.seq || (seq === place.seq && index <= place.index)
}

/** The log of what happened to measurements: the audit entries and the rows that they cover, read as events. */
export const createEventLog = (core: StationCore, feed: CommitFeed, watch: GroupWatch): EventLog => {
  const maySeeEvent = (caller: Caller, event: StationEvent): boolean => {
    if ('group_id' in event.data) {
      const group = groupById(core.db, event.data.group_id)
      return group !== null && readsGroup(core.db, caller, group)
    }
    if ('run_id' in event.data) {
      const plan = planById(core.db, event.data.plan_id)
      return plan !== null && seesPlan(caller, plan)
    }
    const id = event.data.characteristic_id
    const characteristic = characteristicById(core.db, id)
    return characteristic !== null && maySee(caller, characteristic.clientId) && keyIncludes(caller, id)
  }

  function* since(caller: Caller, lastId: string): Iterable<readonly StationEvent[]> {
    const head = auditHead(core.db)?.seq ?? 0
    const asked = placeOf(lastId)
    // A place that the log has not reached is of another log, before a backup came back: nothing of this one was read.
    const place = asked.seq > head ? placeOf('') : asked
    let seq = place.seq - 1
    for (;;) {
      const entries = auditEntriesAfter(core.db, seq, entriesPerPage)
      const last = entries.at(-1)
      if (last === undefined) return
      for (const entry of entries) {
        const events = [
          ...eventsOfCommit(core.db, entry.seq, samplesOfEntry(core.db, entry)),
          ...groupSignalEventOf(core.db, entry),
          ...samplingEventsOf(core.db, entry),
        ]
        const wanted = events.filter((event) => !isPast(event, place) && maySeeEvent(caller, event))
        yield wanted
      }
      seq = last.seq
    }
  }

  const gone = (lastId: string): string | null => {
    const { seq } = placeOf(lastId)
    const checkpoint = newestCheckpoint(core.db)?.seq ?? 0
    const head = auditHead(core.db)?.seq ?? 0
    if (seq >= checkpoint || seq > head) return null
    return `The events after ${lastId} were archived with the audit log, up to entry ${checkpoint}. Connect without Last-Event-ID, and read the subgroups and violations of the time between.`
  }

  return {
    since,
    gone,
    subscribe: (caller, listener) => {
      const hear = (events: readonly StationEvent[]): void => {
        const wanted = events.filter((event) => maySeeEvent(caller, event))
        if (wanted.length > 0) listener(wanted)
      }
      const endCommits = feed.subscribe({
        committed: ({ seq, effects }) => hear(eventsOfCommit(core.db, seq, effects.samples)),
        sampling: ({ missed }) => hear(missed.flatMap((seq) => samplingEvents(core.db, seq))),
      })
      const endGroups = watch.subscribe((_groupId, changes) =>
        hear(changes.flatMap(({ seq, id }) => groupSignalEvent(core.db, seq, id))),
      )
      return () => {
        endCommits()
        endGroups()
      }
    },
  }
}
