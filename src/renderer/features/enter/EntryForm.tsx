import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { knowsParts } from '../../../spc/charts/shortRunPart.ts'
import { writesComma } from '../../components/parseNumber.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { useSubmissions } from '../../connection/SubmissionsProvider.tsx'
import { t } from '../../words/t.ts'
import { EntryAnswer } from './EntryAnswer.tsx'
import classes from './EntryForm.module.css'
import { entryFields, subgroupOf, togetherFault } from './entryFields.ts'
import { entryWords } from './entryWords.ts'
import { formingFigures } from './formingFigures.ts'
import { KeyboardHelp } from './KeyboardHelp.tsx'
import { PartField } from './PartField.tsx'
import { RecentValues } from './RecentValues.tsx'
import { ValueField } from './ValueField.tsx'

const comma = writesComma()

/** One entry: its fields, Enter moves on, the last Enter records, and the judgement follows at once. */
export const EntryForm = ({ characteristic }: { readonly characteristic: Characteristic }) => {
  const { chart_type: chart } = characteristic
  const fields = entryFields(characteristic, comma)
  const n = fields.length
  const measures = chartDefinition(chart).kind === 'measurements'
  const fewest = measures ? (characteristic.chart_params.min_subgroup_size ?? n) : n
  const needsPart = knowsParts(chart)
  const blank = fields.map(({ initial }) => initial)
  const { submissions, submission } = useSubmissions(characteristic.id)
  const state = submission?.state ?? null
  const [texts, setTexts] = useState(submission === null ? blank : [...submission.texts])
  const [batch, setBatch] = useState(submission?.subgroup.batch_number ?? '')
  const [part, setPart] = useState(submission?.subgroup.metadata?.part_number ?? '')
  const [askPart, setAskPart] = useState(false)
  const [looked, setLooked] = useState<ReadonlySet<number>>(new Set())
  const [missed, setMissed] = useState<ReadonlySet<number>>(new Set())
  const inputs = useRef<(HTMLInputElement | null)[]>([])
  const partInput = useRef<HTMLSelectElement>(null)
  const waits = state?.kind === 'sending' || state?.kind === 'unconfirmed'

  const judged = state?.kind === 'judged'
  const fresh = useRef(blank)
  fresh.current = blank
  useLayoutEffect(() => {
    if (!judged) return
    setTexts(fresh.current)
    setLooked(new Set())
    setMissed(new Set())
    inputs.current[0]?.focus()
    return () => submissions.forget(characteristic.id)
  }, [judged, submissions, characteristic.id])

  const entries = texts.map((text, place) => fields[place]?.read(text) ?? { value: null, fault: null })
  const values = entries.map(({ value }) => value)
  const typed = values.filter((value) => value !== null).length
  const together = togetherFault(characteristic, values)

  const type = (place: number, text: string) => {
    setTexts(texts.with(place, text))
    submissions.forget(characteristic.id)
  }

  const look = (place: number) => setLooked((before) => new Set([...before, place]))

  const record = (event?: FormEvent) => {
    event?.preventDefault()
    setLooked(new Set(texts.keys()))
    setMissed(new Set(texts.keys()))
    setAskPart(true)
    if (needsPart && part === '') return partInput.current?.focus()
    const faulty = entries.findIndex(({ fault }) => fault !== null)
    const missing = typed < fewest ? entries.findIndex(({ value }) => value === null) : -1
    const wrong = faulty >= 0 ? faulty : missing >= 0 ? missing : (together?.place ?? -1)
    if (wrong >= 0) return inputs.current[wrong]?.focus()
    const named = batch.trim() === '' ? {} : { batch_number: batch.trim() }
    const ofPart = part.trim() === '' ? {} : { metadata: { part_number: part.trim() } }
    submissions.submit({ ...subgroupOf(characteristic, values), ...named, ...ofPart }, texts)
  }

  const onKey = (place: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (waits) return
    look(place)
    setMissed((before) => new Set([...before, place]))
    const enough = typed >= fewest && texts[place]?.trim() === ''
    if (entries[place]?.value === null && !enough) return
    if (place === n - 1 || enough) record()
    else inputs.current[place + 1]?.select()
  }

  const faultOf = (place: number): string | null => {
    if (texts[place]?.trim() === '')
      return missed.has(place) && typed < fewest ? entryWords.missing(measures) : null
    if (!looked.has(place)) return null
    return entries[place]?.fault ?? (together?.place === place ? together.fault : null)
  }

  const partField = (
    <PartField
      characteristic={characteristic}
      part={part}
      fault={askPart && needsPart && part === '' ? t('Choose the part that was measured.') : undefined}
      readOnly={waits}
      field={partInput}
      onChange={setPart}
    />
  )
  const forming = formingFigures(characteristic, values)
  return (
    <div className={classes.columns}>
      <form
        className={classes.form}
        onSubmit={record}
        noValidate
        aria-label={t('Values of {{name}}', { name: characteristic.name })}
      >
        <p className={classes.what}>{entryWords.asked(characteristic, fewest)}</p>
        {needsPart && partField}
        <div className={measures ? classes.fields : classes.counts}>
          {fields.map((field, place) => (
            <ValueField
              key={field.label}
              field={field}
              input={(element) => {
                inputs.current[place] = element
              }}
              text={texts[place] ?? ''}
              fault={faultOf(place)}
              readOnly={waits}
              autoFocus={place === 0 && !(needsPart && part === '')}
              onType={(text) => type(place, text)}
              onLeave={() => look(place)}
              onKey={onKey(place)}
            />
          ))}
        </div>
        {forming.length > 0 && (
          <dl className={classes.forming} aria-label={t('As it forms')}>
            {forming.map(([name, text]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        <div className={classes.extras}>
          <TextInput
            className={classes.batch}
            label={t('Batch')}
            description={t('Optional. Stays for the next one.')}
            autoComplete="off"
            maxLength={100}
            onKeyDown={(event) => event.key === '?' && event.stopPropagation()}
            readOnly={waits}
            value={batch}
            onChange={(event) => setBatch(event.currentTarget.value)}
          />
          {!needsPart && partField}
        </div>
        <div className={classes.buttons}>
          <Button type="submit" loading={waits}>
            {t('Record {{what}}', { what: measures && n === 1 ? 'value' : subgroupWords(chart).one })}
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
