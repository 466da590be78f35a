import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { type Dispatch, type FormEvent, type RefObject, type SetStateAction, useState } from 'react'
import type { ChartModel } from '../../charts/chartModel.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import { nameOfSample } from '../../charts/numberOfSample.ts'
import type { XMode } from '../../charts/xAxis.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults } from '../../components/fieldFaults.ts'
import { writesComma } from '../../components/parseNumber.ts'
import { SignatureFields } from '../../components/signature/SignatureFields.tsx'
import { useSignature } from '../../components/signature/useSignature.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { BaselinePicker } from './BaselinePicker.tsx'
import { GivenFields } from './GivenFields.tsx'
import classes from './Limits.module.css'
import { givenFields, type LimitsTry, revisionOf, type TryFaults, tryFaults } from './limitsTry.ts'
import { PreviewSignals } from './PreviewSignals.tsx'
import { PreviewTable } from './PreviewTable.tsx'
import { useDrawnDraft } from './useDrawnDraft.ts'
import { useLimitsPreview } from './useLimitsPreview.ts'
import { withinBaseline } from './withinBaseline.ts'

interface LimitsWorkbenchProps {
  readonly model: ChartModel
  readonly mode: XMode
  readonly selected: number | null
  readonly chart: RefObject<ControlChart | null>
  readonly tried: LimitsTry
  readonly onTry: Dispatch<SetStateAction<LimitsTry | null>>
  readonly onFrozen: (revision: number) => void
}

const comma = writesComma()
const nothingMissing: TryFaults = { excluded: new Set() }

/** Limits that are tried out: where from, what they would be, what they would have signalled. Nothing is stored until they are frozen. */
export const LimitsWorkbench = (props: LimitsWorkbenchProps) => {
  const { model, mode, selected, chart, tried: stated, onTry, onFrozen } = props
  const { may } = useSession()
  const [tried, disorder] = withinBaseline(model, stated)
  const [asked, setAsked] = useState(false)
  const fields = givenFields(model.characteristic)
  const revise = useChange('limits.revise', ['limits.list', 'characteristic.get', 'characteristic.list'])
  const signature = useSignature('limits.revise', revise.error)
  const revision = disorder === null ? revisionOf(tried, fields, comma) : null
  const { preview, error } = useLimitsPreview(model.characteristic.id, revision)
  useDrawnDraft(chart, model, tried, preview)

  const change = (changes: Partial<LimitsTry>) => onTry((now) => now && { ...now, ...changes })
  const missing = tryFaults(tried, fields, comma)
  const faults = fieldFaults(revise.error, 'revision')
  const nameOf = (sampleId: number): string => nameOfSample(model, sampleId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    const signed = signature.take()
    if (revision === null || missing.excluded.size > 0 || signed === null) return
    revise.mutate(
      { characteristic_id: model.characteristic.id, revision, ...signed },
      {
        onSuccess: ({ revision: number }) => {
          onFrozen(number)
          onTry(null)
        },
      },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={t('New limits')}>
      <h2>{t('New limits')}</h2>
      <p className={classes.quiet}>{t('Nothing is stored while you try. Leave at any time.')}</p>
      <SegmentedControl
        aria-label={t('Where the limits come from')}
        fullWidth
        value={tried.method}
        onChange={(method) => change({ method: method === 'given' ? 'given' : 'baseline' })}
        data={[
          { value: 'baseline', label: t('A baseline') },
          { value: 'given', label: t('Centre and sigma') },
        ]}
      />
      {tried.method === 'baseline' ? (
        <BaselinePicker
          model={model}
          mode={mode}
          selected={selected}
          tried={tried}
          fault={disorder ?? (asked ? missing.baseline : undefined)}
          silent={asked ? missing.excluded : new Set()}
          beyond={preview?.beyond ?? []}
          nameOf={nameOf}
          onSelect={(sampleId) => chart.current?.select(sampleId)}
          onChange={change}
        />
      ) : (
        <GivenFields
          tried={tried}
          fields={fields}
          missing={asked ? missing : nothingMissing}
          faults={faults}
          onChange={change}
        />
      )}
      <ErrorNotice error={error} />
      {preview !== null && (
        <section className={classes.stack} aria-label={t('Preview')}>
          <PreviewTable preview={preview} characteristic={model.characteristic} />
          <PreviewSignals preview={preview} chartType={model.characteristic.chart_type} />
        </section>
      )}
      {may('limits.revise') && (
        <TextInput
          label={t('Why')}
          description={t('Optional. Stands beside the revision for good.')}
          maxLength={500}
          autoComplete="off"
          value={tried.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      )}
      {may('limits.revise') && <SignatureFields signature={signature} />}
      <ErrorNotice error={revise.error} />
      <div className={classes.buttons}>
        {may('limits.revise') && (
          <Button type="submit" loading={revise.isPending}>
            {t('Freeze limits')}
          </Button>
        )}
        <Button variant="default" onClick={() => onTry(null)}>
          {t('Leave without saving')}
        </Button>
      </div>
    </form>
  )
}
