import { Button } from '@mantine/core'
import type { FormEvent } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults } from '../../components/fieldFaults.ts'
import { SignatureFields } from '../../components/signature/SignatureFields.tsx'
import { useSignature } from '../../components/signature/useSignature.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { ReasonField } from './ReasonField.tsx'
import classes from './SidePanel.module.css'
import { useReason } from './useReason.ts'

const words = {
  'sample.exclude': {
    done: t('Leave out'),
    help: t('What was wrong with it. It stays in the chart and in the records.'),
  },
  'sample.include': {
    done: t('Count again'),
    help: t('Why it is right after all. Both reasons stay in the audit log.'),
  },
} as const

interface ChangeCountingProps {
  readonly how: keyof typeof words
  readonly characteristicId: number
  readonly sampleId: number
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Takes one subgroup out of limits and rules, or back into them, with the reason. It stays in the chart. */
export const ChangeCounting = ({
  how,
  characteristicId,
  sampleId,
  onDone,
  onCancel,
}: ChangeCountingProps) => {
  const reason = useReason()
  const change = useChange(how)
  const signature = useSignature(how, change.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = reason.take()
    const signed = signature.take()
    if (given === null || signed === null) return
    change.mutate(
      { characteristic_id: characteristicId, sample_id: sampleId, reason: given, ...signed },
      { onSuccess: onDone },
    )
  }
  return (
    <form className={classes.rule} onSubmit={submit} noValidate aria-label={words[how].done}>
      <ReasonField
        autoFocus
        reason={reason}
        help={words[how].help}
        fault={fieldFaults(change.error).reason}
      />
      <SignatureFields signature={signature} />
      <ErrorNotice error={change.error?.details.length === 0 ? change.error : null} />
      <Button type="submit" loading={change.isPending}>
        {words[how].done}
      </Button>
      <Button variant="subtle" onClick={onCancel}>
        {t('Cancel')}
      </Button>
    </form>
  )
}
