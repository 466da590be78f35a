import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { NoAnswer } from '../../../bridge/noAnswer.ts'
import { ContractError, type ErrorCode } from '../../../contract/errors.ts'
import type { OutputOf } from '../../../contract/operations.ts'
import { newUuid } from '../../components/newUuid.ts'
import { typedNumber } from '../../components/typedNumber.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { type KeptRecord, keepRecord, readKept } from './keptRecord.ts'
import { nextDraft, type RecordDraft, type RecordShift, readRecord } from './recordDraft.ts'

/** How far an entry got. `unconfirmed`: sent, and nobody can say whether the station has stored it. */
export type RecordState =
  | { readonly kind: 'typing' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'unconfirmed' }
  | { readonly kind: 'refused'; readonly error: ContractError }
  | { readonly kind: 'recorded'; readonly entry: OutputOf<'production.create'>; readonly at: number }
  | { readonly kind: 'undone' }

const againAfter = 3000

/** Answers that say nothing of an earlier attempt: they are given before the station looks whether it knows the entry. */
const beforeLooking: ReadonlySet<ErrorCode> = new Set([
  'UNAUTHORIZED',
  'FORBIDDEN',
  'RATE_LIMIT_EXCEEDED',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
])

const outdated = ['production.list', 'production.standards', 'workOrder.list', 'kpi.get', 'kpi.all'] as const

/**
 * One entry of production: what was typed, and its way to the station. It goes under one identity until the station has answered,
 * however often it is sent, so that it counts once; a reload of the page sends it again.
 *
 * @param shift the shift of the clock, which holds until somebody chooses another
 * @param shiftHours of the shift that is shown: what the field of hours holds at first
 */
export const useRecord = (line: string, shift: RecordShift, shiftHours: number | null) => {
  const bridge = useBridge()
  const queries = useQueryClient()
  const { user } = useSession()
  const [kept, setKept] = useState(
    (): KeptRecord =>
      readKept(user.user_id, line) ?? {
        draft: nextDraft(null, shiftHours),
        shift: null,
        sent: null,
      },
  )
  const [state, setState] = useState<RecordState>({ kind: kept.sent === null ? 'typing' : 'unconfirmed' })
  const [last, setLast] = useState<{
    readonly id: string
    readonly at: number
    readonly draft: RecordDraft
  } | null>(null)
  const now = useRef(kept)
  const shownHours = useRef(shiftHours)
  const put = (next: Partial<typeof kept>): void => {
    now.current = { ...now.current, ...next }
    setKept(now.current)
    keepRecord(user.user_id, line, now.current)
  }
  const refresh = () => Promise.all(outdated.map((name) => queries.invalidateQueries({ queryKey: [name] })))

  const chosen = kept.shift?.chosenOn === shift.day ? kept.shift : null
  const recorded: RecordShift = chosen === null ? shift : { day: chosen.day, type: chosen.type }
  const send = async (isAgain: boolean): Promise<void> => {
    const { draft, sent } = now.current
    if (sent === null) return
    try {
      const entry = await bridge.call('production.create', sent)
      const at = Date.now()
      setLast({ id: entry.production_entry_id, at, draft })
      put({ draft: nextDraft(draft, shownHours.current), sent: null })
      setState({ kind: 'recorded', entry, at })
      void refresh()
    } catch (error) {
      const isTold = error instanceof ContractError && !(error instanceof NoAnswer)
      if (isTold && !(isAgain && beforeLooking.has(error.code))) {
        put({ sent: null })
        setState({ kind: 'refused', error })
      } else setState({ kind: 'unconfirmed' })
    }
  }
  const again = useRef(send)
  useEffect(() => {
    again.current = send
  })
  const isUnconfirmed = state.kind === 'unconfirmed'
  useEffect(() => {
    if (!isUnconfirmed) return
    const timer = setInterval(() => void again.current(true), againAfter)
    void again.current(true)
    return () => clearInterval(timer)
  }, [isUnconfirmed])

  const waits = state.kind === 'sending' || isUnconfirmed
  return {
    draft: kept.draft,
    shift: recorded,
    /** Whether somebody chose the shift, so that it does not go by the clock. */
    isOtherShift: chosen !== null,
    state,
    waits,
    last,
    edit: (changes: Partial<RecordDraft>) => {
      if (waits) return
      put({ draft: { ...now.current.draft, ...changes } })
      setState({ kind: 'typing' })
    },
    current: () => now.current.draft,
    /** @param hours of that shift, which the field of hours takes where it still holds those of the one before */
    chooseShift: (next: RecordShift | null, hours: number | null) => {
      if (waits) return
      const { draft } = now.current
      const isPreset = draft.texts.run_time_hours === typedNumber(shownHours.current)
      shownHours.current = hours
      put({
        shift: next === null ? null : { ...next, chosenOn: shift.day },
        draft: isPreset ? { ...draft, texts: { ...draft.texts, run_time_hours: typedNumber(hours) } } : draft,
      })
    },
    record: () => {
      const { input } = readRecord(now.current.draft, recorded)
      if (waits || input === null) return
      put({ sent: { ...input, entry_uuid: newUuid() } })
      setState({ kind: 'sending' })
      void send(false)
    },
    undo: async (): Promise<void> => {
      if (last === null || waits) return
      try {
        await bridge.call('production.undo', { entry_id: last.id })
        put({ draft: last.draft })
        setState({ kind: 'undone' })
      } catch (error) {
        setState({ kind: 'refused', error: error instanceof ContractError ? error : new NoAnswer() })
      }
      setLast(null)
      void refresh()
    },
  }
}

export type Recording = ReturnType<typeof useRecord>
