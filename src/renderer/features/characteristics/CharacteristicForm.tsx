import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { Characteristic, CreateCharacteristicInput } from '../../../contract/characteristic.ts'
import type { ContractError } from '../../../contract/errors.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults } from '../../components/fieldFaults.ts'
import { Notice } from '../../components/Notice.tsx'
import { writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import classes from './Characteristics.module.css'
import { ChartSection } from './ChartSection.tsx'
import { type CharacteristicDraft, draftOf, newDraft, readDraft } from './characteristicDraft.ts'
import { EntrySection } from './EntrySection.tsx'
import { IdentitySection } from './IdentitySection.tsx'
import { RulesSection } from './RulesSection.tsx'
import { ToleranceSection } from './ToleranceSection.tsx'

/** What every part of the form gets: the draft, what is wrong with it, and how to change it. */
export interface DraftProps {
  readonly draft: CharacteristicDraft
  readonly faults: Readonly<Record<string, string>>
  readonly change: (changes: Partial<CharacteristicDraft>) => void
}

interface CharacteristicFormProps {
  /** The characteristic that is edited; null for a new one. */
  readonly known: Characteristic | null
  /** What the button says it does. */
  readonly save: string
  readonly error: ContractError | null
  readonly busy: boolean
  readonly saved: boolean
  /** Where a signature is given, once the station asks for one. */
  readonly signature?: ReactNode
  readonly onSave: (input: CreateCharacteristicInput) => void
}

const comma = writesComma()

const faultCount = (count: number) =>
  count === 1
    ? t('Not saved: one field above needs your attention.')
    : t('Not saved: {{count}} fields above need your attention.', { count })

/** The station's faults of the chart's parameters, by the names that their fields have. */
const paramFaults = (error: ContractError | null): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (error?.details ?? []).flatMap(({ field, constraint }) => {
      const [, name] = /(?:^|\.)chart_params\.(.+)$/.exec(field) ?? []
      return name === undefined ? [] : [[name === 'parts' ? 'parts.0.part_number' : name, constraint]]
    }),
  )

/** Everything that can be said of a characteristic, with its meaning beside it. */
export const CharacteristicForm = ({
  known,
  save,
  error,
  busy,
  saved,
  signature,
  onSave,
}: CharacteristicFormProps) => {
  const [draft, setDraft] = useState(known === null ? newDraft : draftOf(known))
  const [tried, setTried] = useState(false)
  const formElement = useRef<HTMLFormElement>(null)
  const [touched, setTouched] = useState(false)
  const { input, faults: typing } = readDraft(draft, comma)
  const { chart_params: _asAWhole, signature: unsigned, ...refused } = fieldFaults(error, 'changes')
  const faults = {
    ...refused,
    ...paramFaults(error),
    ...(tried ? typing : {}),
  }
  const faulty = Object.keys(faults).length > 0
  const change = (changes: Partial<CharacteristicDraft>) => {
    setDraft({ ...draft, ...changes })
    setTouched(true)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (input !== null) return onSave(input)
    const [first] = Object.keys(typing)
    formElement.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus()
  }
  const parts = { draft, faults, change }
  return (
    <form
      ref={formElement}
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={known === null ? t('New characteristic') : t('Characteristic')}
    >
      <IdentitySection {...parts} />
      <ChartSection {...parts} stored={known?.subgroups ?? 0} />
      <ToleranceSection {...parts} />
      <EntrySection {...parts} />
      <RulesSection {...parts} characteristicId={known?.id ?? null} />
      {signature}
      <ErrorNotice error={error?.details.length === 0 || unsigned !== undefined ? error : null} />
      {faulty && <Notice kind="alarm">{faultCount(Object.keys(faults).length)}</Notice>}
      <div className={classes.buttons}>
        <Button type="submit" loading={busy} disabled={known !== null && !touched}>
          {save}
        </Button>
        {saved && !touched && <span className={classes.saved}>{t('Saved')}</span>}
      </div>
    </form>
  )
}
