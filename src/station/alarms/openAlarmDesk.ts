import { openAlarmOf } from '../../storage/alarms/openAlarms.ts'
import { activeShelves, type ShelfRow } from '../../storage/alarms/shelves.ts'
import { groupSignalById } from '../../storage/measurements/groupSignals.ts'
import { violationById } from '../../storage/measurements/violations.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { stationCaller } from '../actor.ts'
import type { StationCore } from '../core.ts'
import type { GroupWatch } from '../groups/watchGroups.ts'
import type { CommitFeed } from '../live/commitFeed.ts'
import type { SecretStore } from '../secretStore.ts'
import type { StationHandlers } from '../station.ts'
import { readAlarmPolicy, updateAlarmPolicy } from './alarmPolicy.ts'
import { type Delivery, noDelivery } from './delivery.ts'
import { deliveryHandlers } from './deliveryHandlers.ts'
import { createDeliverySecrets } from './deliverySecrets.ts'
import { entryLockHandlers } from './entryLockHandlers.ts'
import { escalationHandlers } from './escalationHandlers.ts'
import { createEscalator } from './escalator.ts'
import { getMailServer, setMailServer } from './mailServer.ts'
import { createOutbox } from './outbox.ts'
import { endShelfIn, shelfHandlers } from './shelfHandlers.ts'
import type { FoundSubject } from './shelfSubject.ts'
import { webhookHandlers } from './webhookHandlers.ts'

/** How often the clock is looked at: an alarm is told, and comes back from its shelf, no later than this after its time, ms. */
const lookEvery = 1_000

/** Calls `run` again and again; returns how to end it. */
export type Repeat = (run: () => void, everyMs: number) => () => void

/** By timers, which do not keep the process alive. */
export const byTimer: Repeat = (run, everyMs) => {
  const timer = setInterval(run, everyMs).unref()
  return () => clearInterval(timer)
}

interface AlarmDeskDeps {
  readonly core: StationCore
  readonly feed: CommitFeed
  readonly watch: GroupWatch
  readonly secrets: SecretStore
  readonly delivery: Delivery | undefined
  readonly repeat: Repeat | undefined
}

type AlarmHandlers = Pick<
  StationHandlers,
  Extract<
    keyof StationHandlers,
    `${'alarmPolicy' | 'alarm' | 'escalation' | 'webhook' | 'mailServer' | 'delivery' | 'entryLock'}.${string}`
  >
>

/** The handling of alarms, as it runs: operations, and what happens by the clock. */
export interface AlarmDesk {
  readonly handlers: AlarmHandlers
  readonly close: () => Promise<void>
}

/** Opens it: what became due while the station was down is done at the first look. */
export const openAlarmDesk = ({
  core,
  feed,
  watch,
  secrets: store,
  delivery = noDelivery,
  repeat = byTimer,
}: AlarmDeskDeps): AlarmDesk => {
  const { db, clock, log } = core
  const secrets = createDeliverySecrets(store)
  const escalator = createEscalator(db)
  const outbox = createOutbox({ db, clock, log, secrets, delivery })

  const tell = ({ kind, id }: FoundSubject['owner']): void => {
    if (kind === 'characteristic') feed.configured(id)
    else watch.told(id, [])
  }

  const ownerOf = ({ kind, subjectId }: ShelfRow): FoundSubject['owner'] => {
    switch (kind) {
      case 'violation':
        return { kind: 'characteristic', id: violationById(db, subjectId)?.characteristicId ?? 0 }
      case 'signal':
        return { kind: 'group', id: groupSignalById(db, subjectId)?.groupId ?? 0 }
      default:
        return { kind, id: subjectId }
    }
  }

  /** Why something need not lie on its shelf any more; null where it must. */
  const overBecause = ({ kind, subjectId: id, until }: ShelfRow, now: number): string | null => {
    if (until <= now) return 'its time was over'
    const isOver = (kind === 'violation' || kind === 'signal') && openAlarmOf(db, { kind, id }) === null
    return isOver ? 'the alarm was over' : null
  }

  const takeBack = (now: number): void => {
    for (const shelf of activeShelves(db)) {
      const reason = overBecause(shelf, now)
      if (reason === null) continue
      inTransaction(db, () => endShelfIn(core, stationCaller, shelf, reason))
      tell(ownerOf(shelf))
    }
  }

  const look = (): void => {
    try {
      const now = clock.now()
      takeBack(now)
      escalator.look(now)
      outbox.pump()
    } catch (error) {
      log.error({ err: error }, 'Open alarms could not be looked through.')
    }
  }

  const endings = [
    feed.subscribe({
      committed: ({ effects }) => {
        for (const { id } of effects.violationChanges) escalator.touched({ kind: 'violation', id })
      },
    }),
    watch.subscribe((_groupId, changes) => {
      for (const { id } of changes) escalator.touched({ kind: 'signal', id })
    }),
    repeat(look, lookEvery),
  ]

  return {
    handlers: {
      'alarmPolicy.get': () => readAlarmPolicy(db),
      'alarmPolicy.update': updateAlarmPolicy(core),
      ...shelfHandlers(core, tell),
      ...escalationHandlers(core, escalator.reload),
      ...webhookHandlers(core, secrets),
      'mailServer.get': getMailServer(core, secrets),
      'mailServer.set': setMailServer(core, secrets),
      ...deliveryHandlers(core, outbox),
      ...entryLockHandlers(core, feed.configured),
    },
    close: async () => {
      for (const end of endings) end()
      await outbox.close()
    },
  }
}
