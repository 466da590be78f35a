import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Characteristic } from '../../../contract/characteristic.ts'
import type { JudgedSample } from '../../../contract/sample.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { knowsParts } from '../../../spc/charts/shortRunPart.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useSubmissions } from '../../connection/SubmissionsProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { type Draft, draftsOf, type FieldText, type TraceValues } from './drafts.ts'
import { checkEntry } from './entryChecks.ts'
import { subgroupOf } from './entryFields.ts'
import type { Choice } from './reading/readEntry.ts'
import { countAfter, kindsAsMetadata, tallied } from './tally/tally.ts'
import { missingTraces, stickyTraces, tracesOf } from './traceability.ts'
import { useEntryFields } from './useEntryFields.ts'

interface Shown {
  readonly draft: Draft
  readonly trace: TraceValues
  /** Places that somebody left, so that what is wrong with their texts is said. */
  readonly looked: ReadonlySet<number>
  /** Places that somebody went past or tried to record, so that it is said, too, where they are empty. */
  readonly passed: ReadonlySet<number>
  /** Whether required fields that are empty are named. */
  readonly askTraces: boolean
  /** A reading for which no field was empty. */
  readonly homeless: string | null
}

const partField = { key: 'part_number', required: true, sticky: true }

/**
 * One entry of a characteristic: what was typed, what it comes to, and everything that can be done with it. Whoever types, taps or
 * measures, it goes the same way. All of it is read and changed at once and not when React draws next, because gauges type
 * faster than that.
 *
 * @param onRecorded told of each subgroup that the station judged
 */
export const useEntry = (characteristic: Characteristic, onRecorded?: (sample: JudgedSample) => void) => {
  const { id, chart_type: chart, subgroup_size: n } = characteristic
  const measures = chartDefinition(chart).kind === 'measurements'
  const least = measures ? (characteristic.chart_params.min_subgroup_size ?? n) : null
  const { user } = useSession()
  const drafts = useMemo(() => draftsOf(user.user_id), [user.user_id])
  const { submissions, submission } = useSubmissions(id)
  const state = submission?.state ?? null
  const asked = useOperation('traceField.list', { characteristic_id: id }).data ?? []
  const traceFields = knowsParts(chart) ? asked.filter(({ key }) => key !== 'part_number') : asked
  const allTraces = knowsParts(chart) ? [partField, ...traceFields] : traceFields

  const now = useRef<Shown | null>(null)
  const part = now.current?.trace.part_number ?? drafts.trace().part_number ?? ''
  const fields = useEntryFields(characteristic, part)
  const fewest = least ?? fields.length
  const blank: Draft = {
    fields: fields.map(({ initial }) => ({ text: initial, told: 'typed' })),
    kinds: {},
    note: '',
  }
  const began = (): Shown => {
    const draft = drafts.draft(id)
    const fits = draft !== null && draft.fields.length === fields.length
    const sent = submission?.texts.map((text): FieldText => ({ text, told: 'confirmed' }))
    const isSent = state !== null && state.kind !== 'judged'
    return {
      draft: fits ? draft : isSent && sent?.length === fields.length ? { ...blank, fields: sent } : blank,
      trace: drafts.trace(),
      looked: new Set(),
      passed: new Set(),
      askTraces: false,
      homeless: null,
    }
  }
  const [shown, setShown] = useState(began)
  now.current ??= shown
  const current = (): Shown => now.current ?? shown

  const inputs = useRef<(HTMLInputElement | null)[]>([])
  const traceInputs = useRef(new Map<string, HTMLElement>())
  const waits = state?.kind === 'sending' || state?.kind === 'unconfirmed'
  const check = (draft: Draft) => checkEntry({ characteristic, fields, fewest, measures }, draft)

  const show = (next: Partial<Shown>) => {
    const shownNow = { ...current(), ...next }
    now.current = shownNow
    setShown(shownNow)
    if (next.draft !== undefined) drafts.keep(id, next.draft)
    if (next.trace !== undefined) drafts.keepTrace(next.trace)
  }

  const edit = (next: Partial<Draft>) => {
    show({ draft: { ...current().draft, ...next }, homeless: null })
    submissions.forget(id)
  }
  const put = (place: number, field: FieldText) => edit({ fields: current().draft.fields.with(place, field) })

  const look = (...places: readonly number[]) => show({ looked: new Set([...current().looked, ...places]) })
  const pass = (...places: readonly number[]) =>
    show({
      looked: new Set([...current().looked, ...places]),
      passed: new Set([...current().passed, ...places]),
    })
  const missing = () => missingTraces(allTraces, current().trace)

  const record = () => {
    if (waits) return
    const { draft, trace } = current()
    pass(...draft.fields.keys())
    const { wrong, values } = check(draft)
    const [first] = missing()
    if (wrong >= 0) return inputs.current[wrong]?.focus()
    if (first !== undefined) {
      show({ askTraces: true })
      return traceInputs.current.get(first)?.focus()
    }
    const note = draft.note.trim()
    const also = { ...kindsAsMetadata(draft.kinds), ...(note === '' ? {} : { note }) }
    const subgroup = { ...subgroupOf(characteristic, values), ...tracesOf(allTraces, trace, also) }
    submissions.submit(
      subgroup,
      draft.fields.map(({ text }) => text),
    )
  }

  /** Enter: on to the next field, or recorded after the last one. */
  const advance = (place: number) => {
    if (waits) return
    pass(place)
    const { draft } = current()
    const { reads, typed } = check(draft)
    const isBlank = (draft.fields[place]?.text ?? '').trim() === ''
    const enough = typed >= fewest && isBlank
    if (reads[place]?.value === null && !enough) return
    if (place === fields.length - 1 || enough) record()
    else inputs.current[place + 1]?.select()
  }

  const ahead = useRef('')
  /** Keeps a key that is pressed while the last subgroup is on its way: it belongs to the next one. */
  const hold = (key: string) => {
    if (state?.kind === 'sending') ahead.current += key === 'Enter' ? '\n' : key
  }
  const typeAhead = (keys: string) => {
    const texts = keys.split('\n').slice(0, fields.length)
    texts.forEach((text, place) => {
      if (text !== '') flushSync(() => put(place, { text, told: 'typed' }))
      if (place < texts.length - 1) advance(place)
    })
  }

  const waiting = useRef<string[]>([])
  /** Takes the value of a gauge: into the field that has the focus, else into the first empty one. */
  const take = (text: string): boolean => {
    if (waits) {
      waiting.current.push(text)
      return true
    }
    const focused = inputs.current.findIndex((input) => input !== null && input === document.activeElement)
    const place = focused >= 0 ? focused : check(current().draft).open
    if (place < 0) {
      show({ homeless: text })
      return true
    }
    flushSync(() => put(place, { text, told: 'gauge' }))
    inputs.current[place]?.focus()
    look(place)
    const { reads, open } = check(current().draft)
    if (reads[place]?.value === null) return true
    if (open >= 0) inputs.current[open]?.select()
    else record()
    return true
  }
  const goOn = useRef({ take, typeAhead })
  useLayoutEffect(() => {
    goOn.current = { take, typeAhead }
  })

  const judged = state?.kind === 'judged' ? state.sample : null
  const reset = () => {
    const trace = stickyTraces(allTraces, current().trace)
    show({ draft: blank, trace, looked: new Set(), passed: new Set(), askTraces: false, homeless: null })
    drafts.drop(id)
    inputs.current[0]?.focus()
  }
  const latest = useRef({ reset, onRecorded })
  latest.current = { reset, onRecorded }
  useLayoutEffect(() => {
    if (judged === null) return
    latest.current.reset()
    latest.current.onRecorded?.(judged)
    const held = waiting.current.splice(0)
    const keys = ahead.current
    ahead.current = ''
    // Before the next key: one that came in between would end the judgement, and stand before those that waited.
    queueMicrotask(() => {
      for (const text of held) goOn.current.take(text)
      if (keys !== '') goOn.current.typeAhead(keys)
    })
    return () => submissions.forget(id)
  }, [judged, submissions, id])

  const { draft, trace, looked, passed, askTraces, homeless } = shown
  const checks = check(draft)
  return {
    fields,
    measures,
    fewest,
    traceFields,
    draft,
    trace,
    waits,
    state,
    checks,
    faultOf: (place: number) => checks.faultAt(place, looked.has(place), passed.has(place)),
    choicesOf: (place: number) => (looked.has(place) ? (checks.reads[place]?.choices ?? []) : []),
    missing: askTraces ? missing() : [],
    homeless,
    inputs,
    traceInputs,
    type: (place: number, text: string) => put(place, { text, told: 'typed' }),
    choose: (place: number, { text, told }: Choice) => {
      flushSync(() => put(place, { text, told }))
      inputs.current[place]?.focus()
      advance(place)
    },
    count: (place: number, by: 1 | -1) => {
      const next = countAfter(current().draft.fields[place]?.text ?? '', by)
      if (next !== null && !waits) put(place, { text: next, told: 'typed' })
    },
    countKind: (kind: string, by: 1 | -1) => {
      const { kinds, fields: texts } = current().draft
      const next = tallied(kinds, kind, by)
      if (waits || next === kinds || (by === -1 && kinds[kind] === undefined)) return
      const text = countAfter(texts[0]?.text ?? '', by)
      edit({
        kinds: next,
        ...(text === null ? {} : { fields: texts.with(0, { text, told: 'typed' }) }),
      })
    },
    note: (note: string) => edit({ note }),
    setTrace: (key: string, value: string) => show({ trace: { ...current().trace, [key]: value } }),
    /** Puts back what was typed before, where nothing was typed since. */
    putBack: (texts: readonly string[]) => {
      const isUntouched = current().draft.fields.every(({ text }, i) => text === (fields[i]?.initial ?? ''))
      if (isUntouched && texts.length === fields.length)
        edit({ fields: texts.map((text): FieldText => ({ text, told: 'typed' })) })
    },
    look,
    hold,
    advance,
    record,
    take,
  }
}

/** An entry and everything that can be done with it. */
export type Entry = ReturnType<typeof useEntry>
