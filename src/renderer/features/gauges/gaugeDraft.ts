import type { InputOf } from '../../../contract/operations.ts'
import type { SerialGauge } from '../../../contract/serialGauge.ts'
import { usualPort } from './gaugeWords.ts'

type Settings = Omit<
  SerialGauge,
  'id' | 'characteristic_code' | 'created_by' | 'created_at' | 'updated_by' | 'updated_at'
>

/** A gauge as it is being typed: what is empty is none. */
export interface GaugeDraft extends Omit<Settings, 'pattern' | 'unit' | 'request'> {
  readonly pattern: string
  readonly unit: string
  readonly request: string
}

/** A gauge before anything was said of it. */
export const emptyDraft: GaugeDraft = {
  ...usualPort.mitutoyo,
  name: '',
  port: '',
  format: 'mitutoyo',
  pattern: '^(?<value>[-+]?[0-9.]+) ?(?<unit>[a-zµ]+)?$',
  decimal: 'point',
  unit: 'mm',
  request: '',
  characteristic_id: null,
  auto_submit: false,
  enabled: true,
}

/** A stored gauge, to be changed. */
export const draftOf = (gauge: SerialGauge): GaugeDraft => ({
  name: gauge.name,
  port: gauge.port,
  baud_rate: gauge.baud_rate,
  data_bits: gauge.data_bits,
  parity: gauge.parity,
  stop_bits: gauge.stop_bits,
  format: gauge.format,
  pattern: gauge.pattern ?? emptyDraft.pattern,
  decimal: gauge.decimal,
  unit: gauge.unit ?? '',
  request: gauge.request ?? '',
  characteristic_id: gauge.characteristic_id,
  auto_submit: gauge.auto_submit,
  enabled: gauge.enabled,
})

const orNone = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What is sent of a draft. */
export const settingsOf = (draft: GaugeDraft): InputOf<'serialGauge.create'> => ({
  ...draft,
  pattern: draft.format === 'own' ? orNone(draft.pattern) : null,
  unit: orNone(draft.unit),
  request: orNone(draft.request),
  auto_submit: draft.auto_submit && draft.characteristic_id !== null,
})

/** A draft with another format, and the port and the request that the manuals of that make name. */
export const withFormat = (draft: GaugeDraft, format: GaugeDraft['format']): GaugeDraft => {
  const { request, ...port } = usualPort[format]
  return { ...draft, ...port, format, request: request ?? '' }
}
