import type { EscalationStep, Recipient } from '../../contract/alarmEscalation.ts'
import { insertDelivery } from '../../storage/alarms/deliveries.ts'
import { type AlarmKey, claimAlarm, isClaimed } from '../../storage/alarms/deliveryAlarms.ts'
import { type EscalationRow, escalations } from '../../storage/alarms/escalations.ts'
import { type OpenAlarmRow, openAlarmOf, openAlarmsSince } from '../../storage/alarms/openAlarms.ts'
import { lastShelfEnd, shelfOver } from '../../storage/alarms/shelves.ts'
import { webhookById } from '../../storage/alarms/webhooks.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { groupById } from '../../storage/queries/characteristicGroups.ts'
import { type CharacteristicRow, characteristicById } from '../../storage/queries/characteristics.ts'
import { inTransaction } from '../../storage/transaction.ts'

/** As many alarms as one look asks about for a step, and one message tells of: thousands that are open must not hold up the others. */
const mostInLook = 100

/** Finds what is to be told, and puts it into the outbox. */
export interface Escalator {
  /** An alarm was opened, acknowledged or withdrawn. Costs next to nothing: it is read when there is time. */
  readonly touched: (alarm: AlarmKey) => void
  /** Escalations were changed. */
  readonly reload: () => void
  /** Puts into the outbox what is to be told by now; says whether that was anything. */
  readonly look: (now: number) => boolean
}

/** An open alarm, and the steps of escalations that need no more look at it. */
interface Watched {
  readonly alarm: OpenAlarmRow
  readonly done: Set<string>
}

/** Alarms that a step is to tell of. */
interface Due {
  readonly escalation: EscalationRow
  readonly step: EscalationStep
  readonly ripe: readonly Watched[]
}

const markOf = ({ id }: EscalationRow, { after_minutes }: EscalationStep): string => `${id} ${after_minutes}`

const keyOf = ({ kind, id }: AlarmKey): string => `${kind} ${id}`

const recipientKey = (recipient: Recipient): string =>
  recipient.kind === 'email' ? `mailto:${recipient.address.toLowerCase()}` : `webhook:${recipient.webhook_id}`

const membersOf = (db: WritableDb, alarm: OpenAlarmRow): readonly CharacteristicRow[] => {
  const ids = alarm.kind === 'violation' ? [alarm.ownerId] : (groupById(db, alarm.ownerId)?.members ?? [])
  const rows = ids.map((id) => characteristicById(db, id))
  return rows.every((row) => row !== null && row.deletedAt === null) ? rows.flatMap((row) => row ?? []) : []
}

/** Whether an escalation is about an alarm: its client's, and one of the characteristics and lines that it names. */
const isAbout = (
  { settings, clientId, everyClient }: EscalationRow,
  alarm: OpenAlarmRow,
  members: readonly CharacteristicRow[],
): boolean => {
  const { severity, characteristics, lines } = settings
  return (
    members.length > 0 &&
    (severity === null || severity === alarm.severity) &&
    members.every((one) => everyClient || one.clientId === null || one.clientId === clientId) &&
    (characteristics.length === 0 || members.some(({ id }) => characteristics.includes(id))) &&
    (lines.length === 0 || members.some(({ line }) => line !== null && lines.includes(line)))
  )
}

/**
 * Keeps the open alarms in memory that an escalation may still tell of, and asks the database about those that are due only. What was
 * told is in the database, in the transaction that puts it into the outbox: a restart loses nothing and doubles nothing.
 */
export const createEscalator = (db: WritableDb): Escalator => {
  let active: EscalationRow[] = []
  const open = new Map<string, Watched>()
  const changed = new Map<string, AlarmKey>()
  const watch = (alarm: OpenAlarmRow): void => void open.set(keyOf(alarm), { alarm, done: new Set() })

  const reload = (): void => {
    active = escalations(db).filter(({ settings }) => settings.enabled)
    open.clear()
    changed.clear()
    if (active.length === 0) return
    const since = Math.min(...active.map((one) => one.since))
    for (const alarm of openAlarmsSince(db, since)) watch(alarm)
  }
  reload()

  const readChanged = (): void => {
    for (const [key, alarm] of changed) {
      const now = openAlarmOf(db, alarm)
      if (now === null) open.delete(key)
      else watch(now)
    }
    changed.clear()
  }

  /** Whether an alarm has been open, and not put aside, for as long. */
  const isRipe = (alarm: OpenAlarmRow, by: number): boolean => {
    const owner = alarm.kind === 'violation' ? 'characteristic' : 'group'
    if (shelfOver(db, alarm.kind, alarm.id, alarm.ownerId) !== null) return false
    const back = Math.max(
      lastShelfEnd(db, alarm.kind, alarm.id) ?? 0,
      lastShelfEnd(db, owner, alarm.ownerId) ?? 0,
    )
    return Math.max(alarm.openedAt, back) <= by
  }

  /** Alarms that a step is to tell of, of as many as one look at the clock has time for: the next look goes on behind them. */
  const ripeFor = (escalation: EscalationRow, step: EscalationStep, now: number): Watched[] => {
    const by = now - step.after_minutes * 60_000
    const mark = markOf(escalation, step)
    const ripe: Watched[] = []
    let looked = 0
    for (const [key, watched] of [...open]) {
      const { alarm, done } = watched
      if (alarm.openedAt < escalation.since || alarm.openedAt > by || done.has(mark)) continue
      if (looked === mostInLook) break
      looked += 1
      if (!isAbout(escalation, alarm, membersOf(db, alarm))) done.add(mark)
      else if (isRipe(alarm, by)) ripe.push(watched)
      else {
        open.delete(key)
        open.set(key, watched)
      }
    }
    return ripe
  }

  const put = ({ escalation, step: wanted, ripe }: Due, now: number): boolean => {
    const { after_minutes: afterMinutes, recipients } = wanted
    let put = false
    for (const recipient of recipients) {
      const step = { escalationId: escalation.id, afterMinutes, recipient: recipientKey(recipient) }
      const webhook = recipient.kind === 'webhook' ? webhookById(db, recipient.webhook_id) : null
      if (recipient.kind === 'webhook' && webhook === null) continue
      const untold = ripe.flatMap(({ alarm }) => (isClaimed(db, alarm, step) ? [] : alarm))
      if (untold.length === 0) continue
      const { id } = insertDelivery(db, {
        kind: recipient.kind,
        recipient: recipient.kind === 'email' ? recipient.address : (webhook?.name ?? ''),
        webhookId: webhook?.id ?? null,
        escalationId: escalation.id,
        afterMinutes,
        clientId: escalation.clientId,
        everyClient: escalation.everyClient,
        title: '',
        createdAt: now,
      })
      for (const alarm of untold) claimAlarm(db, alarm, step, id)
      put = true
    }
    return put
  }

  return {
    touched: (alarm) => {
      if (active.length > 0) changed.set(keyOf(alarm), alarm)
    },
    reload,
    look: (now) => {
      readChanged()
      if (open.size === 0) return false
      const due: Due[] = []
      for (const escalation of active) {
        for (const step of escalation.settings.steps) {
          const ripe = ripeFor(escalation, step, now)
          if (ripe.length > 0) due.push({ escalation, step, ripe })
        }
      }
      if (due.length === 0) return false
      const some = inTransaction(db, () => due.map((one) => put(one, now)).includes(true))
      // Not before: what a full disk kept from the outbox is looked at again.
      for (const { escalation, step, ripe } of due) {
        for (const { done } of ripe) done.add(markOf(escalation, step))
      }
      return some
    },
  }
}
