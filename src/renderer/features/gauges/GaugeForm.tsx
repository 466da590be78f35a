import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import { gaugeFormats } from '../../../contract/serialGauge.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { useFirstFault } from '../../components/useFirstFault.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Gauges.module.css'
import { type GaugeDraft, withFormat } from './gaugeDraft.ts'
import { formatWords } from './gaugeWords.ts'
import { PortFields } from './PortFields.tsx'
import { TryLine } from './TryLine.tsx'

interface GaugeFormProps {
  readonly initial: GaugeDraft
  readonly title: string
  readonly saveWord: string
  readonly error: ContractError | null
  readonly saving: boolean
  readonly onSave: (draft: GaugeDraft) => void
}

/** In place of the number of a characteristic. */
const anything = 'anything'

const formats = gaugeFormats.map((value) => ({ value, label: formatWords[value].name }))
const decimals = [
  { value: 'point', label: t('Point: 1.5') },
  { value: 'comma', label: t('Comma: 1,5') },
]

/** What a gauge is, where it is plugged in, how its lines are read, and what it measures. */
export const GaugeForm = ({ initial, title, saveWord, error, saving, onSave }: GaugeFormProps) => {
  const [draft, setDraft] = useState(initial)
  const { data: characteristics = [] } = useOperation('characteristic.list', {})
  const faults = { ...fieldFaults(error), ...fieldFaults(error, 'changes') }
  const form = useFirstFault(faults)
  const change = (changes: Partial<GaugeDraft>) => setDraft((known) => ({ ...known, ...changes }))
  const measured = characteristics.filter(
    ({ chart_type }) => chartDefinition(chart_type).kind === 'measurements',
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(draft)
  }
  return (
    <Card title={title}>
      <form ref={form} className={classes.form} onSubmit={submit} noValidate aria-label={title}>
        <TextInput
          label={t('Name')}
          required
          maxLength={80}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          {...helpOr(faults.name, t('As it is called at the line, such as “Caliper 3”.'))}
        />
        <Select
          label={t('Make')}
          description={t('Sets the port as the manuals of that make say.')}
          allowDeselect={false}
          data={formats}
          value={draft.format}
          onChange={(value) =>
            setDraft((known) => withFormat(known, gaugeFormats.find((one) => one === value) ?? known.format))
          }
        />
        {draft.format === 'own' && (
          <TextInput
            label={t('Pattern')}
            required
            maxLength={200}
            value={draft.pattern}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => change({ pattern: event.currentTarget.value })}
            {...helpOr(
              faults.pattern,
              t(
                'A regular expression with a group (?<value>…) around the number and, if the line has one, (?<unit>…) around the unit.',
              ),
            )}
          />
        )}
        <PortFields draft={draft} onChange={change} faults={faults} />
        <div className={classes.pair}>
          <Select
            label={t('Decimal sign')}
            description={t('As the gauge writes it')}
            allowDeselect={false}
            data={decimals}
            value={draft.decimal}
            onChange={(value) => change({ decimal: value === 'comma' ? 'comma' : 'point' })}
          />
          <TextInput
            label={t('Unit')}
            maxLength={24}
            value={draft.unit}
            onChange={(event) => change({ unit: event.currentTarget.value })}
            {...helpOr(faults.unit, t('Of its numbers, where the line names none'))}
          />
        </div>
        <TryLine draft={draft} />
        <Select
          label={t('Measures')}
          searchable
          allowDeselect={false}
          data={[
            { value: anything, label: t('Whatever is asked for') },
            ...measured.map(({ id, code, name }) => ({ value: String(id), label: `${code} · ${name}` })),
          ]}
          value={draft.characteristic_id === null ? anything : String(draft.characteristic_id)}
          onChange={(value) =>
            change({ characteristic_id: value === null || value === anything ? null : Number(value) })
          }
          {...helpOr(
            faults.characteristic_id,
            t('Its readings go there, whatever is shown under Enter. A reading in another unit is refused.'),
          )}
        />
        <Checkbox
          label={t('Record by itself when the subgroup is full')}
          description={t('Without anybody at the screen; the gauge stands with what it recorded.')}
          disabled={draft.characteristic_id === null}
          checked={draft.auto_submit && draft.characteristic_id !== null}
          onChange={(event) => change({ auto_submit: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('Switched on')}
          description={t('Switch it off to leave its port to another program.')}
          checked={draft.enabled}
          onChange={(event) => change({ enabled: event.currentTarget.checked })}
        />
        <ErrorNotice error={error} />
        <div className={classes.buttons}>
          <Button type="submit" loading={saving}>
            {saveWord}
          </Button>
        </div>
      </form>
    </Card>
  )
}
