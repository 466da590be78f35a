import { Button, MultiSelect, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { GroupChart } from '../../../contract/characteristicGroup.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { helpOr } from '../../components/fieldFaults.ts'
import { SignatureFields } from '../../components/signature/SignatureFields.tsx'
import { useSignature } from '../../components/signature/useSignature.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import panel from '../chart/SidePanel.module.css'
import classes from './Groups.module.css'
import { observationName } from './observationName.ts'

interface FreezeGroupProps {
  readonly chart: GroupChart
  readonly onDone: () => void
}

/** Freezes mean and covariance of the observations of a period, some of them left out with a reason. */
export const FreezeGroup = ({ chart, onDone }: FreezeGroupProps) => {
  const freeze = useChange('group.freeze', ['group.chart', 'group.observation', 'group.list', 'group.get'])
  const signature = useSignature('group.freeze', freeze.error)
  const { points, group } = chart
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [excluded, setExcluded] = useState<readonly string[]>([])
  const [why, setWhy] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const choices = points.map((point) => ({
    value: String(point.sample_id),
    label: observationName(group, point),
  }))
  const timeOf = (id: string | null) => points.find(({ sample_id }) => String(sample_id) === id)?.timestamp
  const missing = excluded.length > 0 && why.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const signed = signature.take()
    if (missing || signed === null) return
    const [begin, end] = [timeOf(from), timeOf(to)]
    freeze.mutate(
      {
        group_id: group.id,
        ...signed,
        baseline: {
          ...(begin === undefined ? {} : { from: begin }),
          ...(end === undefined ? {} : { to: end }),
          ...(excluded.length === 0
            ? {}
            : { exclude: excluded.map((id) => ({ sample_id: Number(id), reason: why.trim() })) }),
          ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
        },
      },
      { onSuccess: onDone },
    )
  }
  return (
    <form className={panel.part} onSubmit={submit} noValidate aria-label={t('Freeze limits')}>
      <h2>{t('Freeze limits')}</h2>
      <Select
        label={t('From')}
        placeholder={t('The first observation')}
        clearable
        searchable
        data={choices}
        value={from}
        onChange={setFrom}
      />
      <Select
        label={t('To')}
        placeholder={t('The newest observation')}
        clearable
        searchable
        data={choices}
        value={to}
        onChange={setTo}
      />
      <MultiSelect
        label={t('Leave out')}
        placeholder={excluded.length === 0 ? t('None') : ''}
        searchable
        data={choices}
        value={[...excluded]}
        onChange={setExcluded}
      />
      {excluded.length > 0 && (
        <TextInput
          label={t('Why are they left out?')}
          maxLength={500}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
          {...helpOr(
            tried && missing ? t('Say why: it stands beside the revision.') : undefined,
            t('What was special about them.'),
          )}
        />
      )}
      <TextInput
        label={t('Reason')}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        description={t('Optional. Why the limits change now.')}
      />
      <SignatureFields signature={signature} />
      <ErrorNotice error={freeze.error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={freeze.isPending}>
          {t('Freeze limits')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}
