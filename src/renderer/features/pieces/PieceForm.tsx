import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { type FieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { sentenceFaults } from '../../components/sentenceFaults.ts'
import { useFirstFault } from '../../components/useFirstFault.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { NamedValues } from './NamedValues.tsx'
import classes from './Pieces.module.css'
import { type PieceDraft, rowFaults } from './pieceDraft.ts'

interface PieceFormProps {
  readonly initial: PieceDraft
  /** A stored piece keeps its number. */
  readonly isNew: boolean
  readonly error: ContractError | null
  readonly busy: boolean
  readonly onSave: (draft: PieceDraft) => void
  readonly onCancel: () => void
  /** What can be done about the error. */
  readonly remedy?: ReactNode
}

/** Everything that can be said of a piece. */
export const PieceForm = ({ initial, isNew, error, busy, onSave, onCancel, remedy }: PieceFormProps) => {
  const [draft, setDraft] = useState(initial)
  const [tried, setTried] = useState(false)
  const known = useOperation('piece.markers', {})
  const suggestions = useId()
  const markerFaults = rowFaults(draft.markers)
  const furtherFaults = rowFaults(draft.fields)
  const noNumber = isNew && draft.kitNumber.trim() === ''
  const faults: FieldFaults = {
    ...sentenceFaults(error, isNew ? 'piece' : 'changes'),
    ...(error?.code === 'CONFLICT' && isNew ? { kitNumber: t('Another piece has this number.') } : {}),
    ...(tried && noNumber ? { kitNumber: t('Type or scan the number that is on the piece.') } : {}),
  }
  const change = (changes: Partial<PieceDraft>) => setDraft({ ...draft, ...changes })
  const form = useFirstFault({
    ...faults,
    ...(tried && markerFaults.size > 0 ? { markers: '' } : {}),
    ...(tried && furtherFaults.size > 0 ? { fields: '' } : {}),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!noNumber && markerFaults.size === 0 && furtherFaults.size === 0) onSave(draft)
  }
  const none: ReadonlyMap<number, string> = new Map()
  return (
    <form
      ref={form}
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={isNew ? t('New piece') : t('Piece')}
    >
      {isNew && (
        <TextInput
          label={t('Number')}
          data-autofocus
          maxLength={100}
          autoComplete="off"
          value={draft.kitNumber}
          onChange={(event) => change({ kitNumber: event.currentTarget.value })}
          {...helpOr(faults.kitNumber, t('Kit or serial number, as it is written on the piece.'))}
        />
      )}
      <TextInput
        label={t('Name')}
        maxLength={200}
        autoComplete="off"
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={faults.name}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('Country')}
          maxLength={200}
          autoComplete="off"
          value={draft.country}
          onChange={(event) => change({ country: event.currentTarget.value })}
          error={faults.country}
        />
        <TextInput
          label={t('Haplogroup')}
          maxLength={200}
          autoComplete="off"
          value={draft.haplogroup}
          onChange={(event) => change({ haplogroup: event.currentTarget.value })}
          error={faults.haplogroup}
        />
      </div>
      <datalist id={suggestions}>
        {known.data?.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <NamedValues
        title={t('Markers')}
        word={t('marker')}
        help={t('What was measured or read of it. Write numbers with a decimal point and without a unit.')}
        rows={draft.markers}
        faults={tried ? markerFaults : none}
        onChange={(markers) => change({ markers })}
        suggestions={suggestions}
      />
      <NamedValues
        title={t('Further fields')}
        word={t('field')}
        help={t('Anything else that should stand with the piece, such as its lot.')}
        rows={draft.fields}
        faults={tried ? furtherFaults : none}
        onChange={(fields) => change({ fields })}
      />
      <ErrorNotice error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {isNew ? t('Add piece') : t('Save piece')}
        </Button>
        {remedy}
        <Button variant="default" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}
