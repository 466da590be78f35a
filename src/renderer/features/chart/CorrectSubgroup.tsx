import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { SampleDetail } from '../../../contract/sample.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults } from '../../components/fieldFaults.ts'
import { SignatureFields } from '../../components/signature/SignatureFields.tsx'
import { useSignature } from '../../components/signature/useSignature.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { correctionFields, readCorrection } from './correctionDraft.ts'
import { ReasonField } from './ReasonField.tsx'
import classes from './SidePanel.module.css'
import { useReason } from './useReason.ts'

interface CorrectSubgroupProps {
  readonly chartType: ChartType
  readonly sample: SampleDetail
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Corrects the numbers of a stored subgroup, with the reason. What was stored before stays in the audit log. */
export const CorrectSubgroup = ({ chartType, sample, onDone, onCancel }: CorrectSubgroupProps) => {
  const [fields] = useState(() => correctionFields(chartType, sample))
  const [texts, setTexts] = useState(() => fields.map(({ text }) => text))
  const [faults, setFaults] = useState<readonly (string | null)[]>([])
  const reason = useReason()
  const correct = useChange('sample.correct')
  const signature = useSignature('sample.correct', correct.error)
  const refused = fieldFaults(correct.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = reason.take()
    const signed = signature.take()
    const read = readCorrection(chartType, texts)
    setFaults('faults' in read ? read.faults : [])
    if (given === null || signed === null || 'faults' in read) return
    correct.mutate(
      {
        characteristic_id: sample.characteristic_id,
        sample_id: sample.sample_id,
        reason: given,
        ...signed,
        changes: read.changes,
      },
      { onSuccess: onDone },
    )
  }
  return (
    <form className={classes.rule} onSubmit={submit} noValidate aria-label={t('Correct the values')}>
      {fields.map(({ label }, place) => (
        <TextInput
          key={label}
          label={label}
          inputMode="decimal"
          autoComplete="off"
          value={texts[place] ?? ''}
          onChange={(event) => setTexts(texts.with(place, event.currentTarget.value))}
          error={
            faults[place] ?? (place === 0 ? (refused.measurements ?? refused.count) : refused.sample_size)
          }
        />
      ))}
      <ReasonField
        reason={reason}
        help={t('What was wrong. The old values stay in the audit log.')}
        fault={refused.reason}
      />
      <SignatureFields signature={signature} />
      <ErrorNotice error={correct.error?.details.length === 0 ? correct.error : null} />
      <Button type="submit" loading={correct.isPending}>
        {t('Correct the values')}
      </Button>
      <Button variant="subtle" onClick={onCancel}>
        {t('Cancel')}
      </Button>
    </form>
  )
}
