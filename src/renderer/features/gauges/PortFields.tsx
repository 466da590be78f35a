import { Autocomplete, Select, TextInput } from '@mantine/core'
import { type FieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Gauges.module.css'
import type { GaugeDraft } from './gaugeDraft.ts'

interface PortFieldsProps {
  readonly draft: GaugeDraft
  readonly onChange: (changes: Partial<GaugeDraft>) => void
  readonly faults: FieldFaults
}

const bauds = ['300', '1200', '2400', '4800', '9600', '19200', '38400', '57600', '115200']

const parityChoices = [
  { value: 'none', label: t('None') },
  { value: 'even', label: t('Even') },
  { value: 'odd', label: t('Odd') },
  { value: 'mark', label: t('Mark') },
  { value: 'space', label: t('Space') },
] as const

const dataBits = [5, 6, 7, 8] as const
const stopBits = [1, 1.5, 2] as const

/** Where a gauge is plugged in, and how its port is set. */
export const PortFields = ({ draft, onChange, faults }: PortFieldsProps) => {
  const { data } = useOperation('serialGauge.ports', {}, { every: 5000 })
  const ports = data?.ports ?? []
  const nameOf = (path: string) => {
    const port = ports.find((one) => one.path === path)
    return [port?.name, port?.used_by].filter((word) => word !== null && word !== undefined).join(' · ')
  }
  return (
    <>
      <Autocomplete
        label={t('Port')}
        required
        value={draft.port}
        maxLength={260}
        data={ports.map(({ path }) => path)}
        filter={({ options }) => options}
        renderOption={({ option }) => (
          <span>
            {option.value} <span className={classes.quiet}>{nameOf(option.value)}</span>
          </span>
        )}
        onChange={(port) => onChange({ port })}
        {...helpOr(
          faults.port,
          ports.length === 0
            ? t('No port was found. Plug the gauge in, or type its name: COM3, /dev/ttyUSB0.')
            : t('Choose one of those that were found, or type its name: COM3, /dev/ttyUSB0.'),
        )}
      />
      <div className={classes.quad}>
        <Autocomplete
          label={t('Baud rate')}
          value={String(draft.baud_rate)}
          data={bauds}
          filter={({ options }) => options}
          inputMode="numeric"
          onChange={(typed) => onChange({ baud_rate: Number.parseInt(typed, 10) || 0 })}
          error={faults.baud_rate}
        />
        <Select
          label={t('Data bits')}
          allowDeselect={false}
          data={dataBits.map(String)}
          value={String(draft.data_bits)}
          onChange={(value) => onChange({ data_bits: dataBits.find((one) => String(one) === value) ?? 8 })}
        />
        <Select
          label={t('Parity')}
          allowDeselect={false}
          data={[...parityChoices]}
          value={draft.parity}
          onChange={(value) =>
            onChange({ parity: parityChoices.find((one) => one.value === value)?.value ?? 'none' })
          }
        />
        <Select
          label={t('Stop bits')}
          allowDeselect={false}
          data={stopBits.map(String)}
          value={String(draft.stop_bits)}
          onChange={(value) => onChange({ stop_bits: stopBits.find((one) => String(one) === value) ?? 1 })}
        />
      </div>
      <TextInput
        label={t('Request')}
        value={draft.request}
        maxLength={40}
        autoComplete="off"
        onChange={(event) => onChange({ request: event.currentTarget.value })}
        {...helpOr(
          faults.request,
          t(
            'What asks the gauge for a value, such as ?\\r; empty where its own button sends. \\r, \\n and \\x05 stand for what cannot be typed.',
          ),
        )}
      />
    </>
  )
}
