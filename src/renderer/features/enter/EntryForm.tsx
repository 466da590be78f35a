import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { writesComma } from '../../components/parseNumber.ts'
import { useSubmissions } from '../../connection/SubmissionsProvider.tsx'
import { EntryAnswer } from './EntryAnswer.tsx'
import classes from './EntryForm.module.css'
import { readEntry } from './entryFaults.ts'
import { formingFigures } from './formingFigures.ts'
import { KeyboardHelp } from './KeyboardHelp.tsx'
import { RecentValues } from './RecentValues.tsx'

const comma = writesComma()

/** One subgroup: n fields, Enter moves on, the last Enter records, and the judgement follows at once. */
export const EntryForm = ({ characteristic }: { readonly characteristic: Characteristic }) => {
  const n = characteristic.subgroup_size
  const fewest = characteristic.chart_params.min_subgroup_size ?? n
  const blank = Array.from({ length: n }, () => '')
  const { submissions, submission } = useSubmissions(characteristic.id)
  const state = submission?.state ?? null
  const [texts, setTexts] = useState(submission === null ? blank : [...submission.texts])
  const [batch, setBatch] = useState(submission?.subgroup.batch_number ?? '')
  const [looked, setLooked] = useState<ReadonlySet<number>>(new Set())
  const [missed, setMissed] = useState<ReadonlySet<number>>(new Set())
  const fields = useRef<(HTMLInputElement | null)[]>([])
  const waits = state?.kind === 'sending' || state?.kind === 'unconfirmed'

  const judged = state?.kind === 'judged'
  useLayoutEffect(() => {
    if (!judged) return
    setTexts(Array.from({ length: n }, () => ''))
    setLooked(new Set())
    setMissed(new Set())
    fields.current[0]?.focus()
    return () => submissions.forget(characteristic.id)
  }, [judged, submissions, characteristic.id, n])

  const entries = texts.map((text) => readEntry(text, characteristic, comma))
  const values = entries.flatMap(({ value }) => (value === null ? [] : [value]))
  const forming = formingFigures(values, characteristic.decimals)

  const type = (index: number, text: string) => {
    setTexts(texts.with(index, text))
    submissions.forget(characteristic.id)
  }

  const look = (index: number) => setLooked((before) => new Set([...before, index]))

  const record = (event?: FormEvent) => {
    event?.preventDefault()
    setLooked(new Set(texts.keys()))
    setMissed(new Set(texts.keys()))
    const faulty = entries.findIndex(({ fault }) => fault !== null)
    const missing = values.length < fewest ? entries.findIndex(({ value }) => value === null) : -1
    const wrong = faulty >= 0 ? faulty : missing
    if (wrong >= 0) return fields.current[wrong]?.focus()
    const named = batch.trim() === '' ? {} : { batch_number: batch.trim() }
    submissions.submit({ characteristic_id: characteristic.id, measurements: values, ...named }, texts)
  }

  const onKey = (index: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (waits) return
    look(index)
    setMissed((before) => new Set([...before, index]))
    const enough = values.length >= fewest && texts[index]?.trim() === ''
    if (entries[index]?.value === null && !enough) return
    if (index === n - 1 || enough) record()
    else fields.current[index + 1]?.select()
  }

  const faultOf = (index: number): string | null => {
    if (texts[index]?.trim() === '')
      return missed.has(index) && values.length < fewest ? 'A value is missing here.' : null
    return looked.has(index) ? (entries[index]?.fault ?? null) : null
  }

  return (
    <div className={classes.columns}>
      <form
        className={classes.form}
        onSubmit={record}
        noValidate
        aria-label={`Values of ${characteristic.name}`}
      >
        <p className={classes.what}>
          {characteristic.code} ·{' '}
          {n === 1 ? '1 value' : fewest < n ? `${fewest} to ${n} values` : `${n} values`}
          {characteristic.unit !== null && ` in ${characteristic.unit}`}
        </p>
        <div className={classes.fields}>
          {texts.map((text, index) => (
            <TextInput
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the subgroup is what a field is
              key={index}
              ref={(element) => {
                fields.current[index] = element
              }}
              label={n === 1 ? 'Value' : `Value ${index + 1}`}
              classNames={{ input: classes.value ?? '' }}
              inputMode="decimal"
              autoComplete="off"
              autoFocus={index === 0}
              readOnly={waits}
              value={text}
              error={faultOf(index)}
              onChange={(event) => type(index, event.currentTarget.value)}
              onBlur={() => look(index)}
              onKeyDown={onKey(index)}
            />
          ))}
        </div>
        {n > 1 && (
          <dl className={classes.forming} aria-label="As it forms">
            <div>
              <dt>Mean</dt>
              <dd>{forming.mean}</dd>
            </div>
            <div>
              <dt>Range</dt>
              <dd>{forming.range}</dd>
            </div>
            <div>
              <dt>Typed</dt>
              <dd>
                {values.length} of {n}
              </dd>
            </div>
          </dl>
        )}
        <TextInput
          className={classes.batch}
          label="Batch"
          description="Optional. Stays for the next subgroup."
          autoComplete="off"
          maxLength={100}
          onKeyDown={(event) => event.key === '?' && event.stopPropagation()}
          readOnly={waits}
          value={batch}
          onChange={(event) => setBatch(event.currentTarget.value)}
        />
        <div className={classes.buttons}>
          <Button type="submit" loading={waits}>
            Record {n === 1 ? 'value' : 'subgroup'}
          </Button>
          <KeyboardHelp />
        </div>
        <div aria-live="polite" className={classes.answer}>
          <EntryAnswer state={state} characteristic={characteristic} />
        </div>
      </form>
      <RecentValues characteristicId={characteristic.id} />
    </div>
  )
}
