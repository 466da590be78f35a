import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Characteristic } from '../../../contract/characteristic.ts'
import type { ReviseLimitsInput } from '../../../contract/limits.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { type ParsedNumber, parseNumber, writesComma } from '../../components/parseNumber.ts'
import { SignatureFields } from '../../components/signature/SignatureFields.tsx'
import { type SignatureDraft, useSignature } from '../../components/signature/useSignature.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { givenFields } from '../limits/limitsTry.ts'
import classes from './Characteristics.module.css'

interface ReviseProps {
  readonly characteristic: Characteristic
  readonly onDone: () => void
}

const comma = writesComma()

const useRevise = ({ characteristic, onDone }: ReviseProps) => {
  const revise = useChange('limits.revise', ['limits.list', 'characteristic.get', 'characteristic.list'])
  const signature = useSignature('limits.revise', revise.error)
  const send = (revision: ReviseLimitsInput) => {
    const signed = signature.take()
    if (signed === null) return
    revise.mutate({ characteristic_id: characteristic.id, revision, ...signed }, { onSuccess: onDone })
  }
  return {
    send,
    signature,
    error: revise.error,
    busy: revise.isPending,
    faults: fieldFaults(revise.error, 'revision'),
  }
}

const because = (reason: string) => (reason.trim() === '' ? {} : { reason: reason.trim() })

interface RevisionFormProps {
  readonly label: string
  readonly save: string
  readonly busy: boolean
  readonly error: { readonly message: string } | null
  readonly signature: SignatureDraft
  readonly onSave: (reason: string) => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

const RevisionForm = ({
  label,
  save,
  busy,
  error,
  signature,
  onSave,
  onCancel,
  children,
}: RevisionFormProps) => {
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(reason)
  }
  return (
    <form className={classes.revise} onSubmit={submit} noValidate aria-label={label}>
      {children}
      <TextInput
        label={t('Why')}
        description={t('Optional. Stands beside the revision for good.')}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <SignatureFields signature={signature} />
      <ErrorNotice error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {save}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}

/** Limits from the subgroups that are stored. */
export const FreezeLimitsForm = (props: ReviseProps) => {
  const { send, signature, error, busy } = useRevise(props)
  return (
    <RevisionForm
      label={t('Freeze limits from baseline')}
      save={t('Freeze limits')}
      busy={busy}
      error={error}
      signature={signature}
      onSave={(reason) => send({ method: 'baseline', ...because(reason) })}
      onCancel={props.onDone}
    >
      <p>
        {t(
          'The limits are computed from the {{many}} stored so far ({{subgroups}}) and hold for every one from now on.',
          {
            many: subgroupWords(props.characteristic.chart_type).many,
            subgroups: props.characteristic.subgroups,
          },
        )}
      </p>
    </RevisionForm>
  )
}

const sigmaFault = (sigma: ParsedNumber, needed: boolean): string | undefined => {
  if (sigma.kind === 'fault') return sigma.fault
  if (sigma.kind === 'number' && sigma.value > 0) return undefined
  return sigma.kind === 'empty' && !needed ? undefined : t('Give a sigma above 0.')
}

const centers: Readonly<Partial<Record<ChartType, string>>> = {
  p: t('The fraction nonconforming, such as 0.02.'),
  laney_p: t('The fraction nonconforming, such as 0.02.'),
  np: t('The fraction nonconforming, such as 0.02; not the count.'),
  c: t('The mean count.'),
  u: t('The mean count per unit.'),
  laney_u: t('The mean count per unit.'),
  g: t('The mean count between events.'),
  t: t('The mean of the plotted values, which are times to the power 1/3.6.'),
}

const centerHelp = ({ chart_type: type }: Characteristic): string =>
  centers[type] ?? t('Where the process should run.')

/** Limits from a centre and a sigma that are known from elsewhere. */
export const GivenLimitsForm = (props: ReviseProps) => {
  const { send, signature, error, busy, faults } = useRevise(props)
  const [center, setCenter] = useState('')
  const [sigma, setSigma] = useState('')
  const [within, setWithin] = useState('')
  const [tried, setTried] = useState(false)
  const level = parseNumber(center, comma)
  const spread = parseNumber(sigma, comma)
  const levelFault =
    level.kind === 'fault'
      ? level.fault
      : level.kind === 'empty'
        ? t('Give the centre of the process.')
        : undefined
  const fields = givenFields(props.characteristic)
  const inside = parseNumber(within, comma)
  const spreadFault = sigmaFault(spread, fields.sigma === 'needed')
  const withinFault = fields.within ? sigmaFault(inside, true) : undefined
  return (
    <RevisionForm
      label={t('Give centre and sigma')}
      save={t('Set limits')}
      busy={busy}
      error={error}
      signature={signature}
      onCancel={props.onDone}
      onSave={(reason) => {
        setTried(true)
        if (level.kind !== 'number' || spreadFault !== undefined || withinFault !== undefined) return
        send({
          method: 'given',
          center_line: level.value,
          ...(spread.kind === 'number' ? { sigma: spread.value } : {}),
          ...(fields.within && inside.kind === 'number' ? { within_sigma: inside.value } : {}),
          ...because(reason),
        })
      }}
    >
      <div className={classes.pair}>
        <TextInput
          label={t('Centre')}
          inputMode="decimal"
          autoFocus
          value={center}
          onChange={(event) => setCenter(event.currentTarget.value)}
          {...helpOr(
            (tried ? levelFault : undefined) ?? faults.center_line,
            centerHelp(props.characteristic),
          )}
        />
        <TextInput
          label={t('Sigma')}
          inputMode="decimal"
          value={sigma}
          onChange={(event) => setSigma(event.currentTarget.value)}
          {...helpOr(
            (tried ? spreadFault : undefined) ?? faults.sigma,
            fields.sigma === 'needed'
              ? t('Spread of single values. The limits for any number of values follow from it.')
              : t('Empty: it follows from the centre.'),
          )}
        />
        {fields.within && (
          <TextInput
            label={t('Sigma within subgroups')}
            inputMode="decimal"
            value={within}
            onChange={(event) => setWithin(event.currentTarget.value)}
            {...helpOr(
              (tried ? withinFault : undefined) ?? faults.within_sigma,
              t('Spread of single values around the mean of their subgroup.'),
            )}
          />
        )}
      </div>
    </RevisionForm>
  )
}
