import type { CreateTraceField, TraceField, TraceKind } from '../../../contract/traceability.ts'
import { t } from '../../words/t.ts'

/** A field as it stands in its form. */
export interface FieldDraft {
  readonly label: string
  /** Null follows from the name. */
  readonly key: string | null
  readonly kind: TraceKind
  /** One a line. */
  readonly choices: string
  readonly required: boolean
  readonly sticky: boolean
  readonly prefix: string
  /** Ids as text; none is all. */
  readonly characteristics: readonly string[]
}

export const emptyField: FieldDraft = {
  label: '',
  key: null,
  kind: 'text',
  choices: '',
  required: false,
  sticky: true,
  prefix: '',
  characteristics: [],
}

/** A field of the station as its form is filled in. */
export const draftOfField = (field: TraceField): FieldDraft => ({
  label: field.label,
  key: field.key,
  kind: field.kind,
  choices: field.choices.join('\n'),
  required: field.required,
  sticky: field.sticky,
  prefix: field.barcode_prefix ?? '',
  characteristics: field.characteristic_ids?.map(String) ?? [],
})

/**
 * The key that a name suggests: small letters, figures and underscores, at most 40, a letter first.
 *
 * @example suggestedKey('Serial number') // 'serial_number'
 */
export const suggestedKey = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 40)

/** What the form says, or what is missing of it, by field. */
export const readField = (
  draft: FieldDraft,
): { readonly input: CreateTraceField } | { readonly faults: Readonly<Record<string, string>> } => {
  const label = draft.label.trim()
  const key = (draft.key ?? suggestedKey(label)).trim()
  const choices = draft.choices
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const faults = {
    ...(label === '' ? { label: t('Give it a name.') } : {}),
    ...(key === '' ? { key: t('Give it a key.') } : {}),
    ...(draft.kind === 'choice' && choices.length === 0
      ? { choices: t('Name what can be chosen, one a line.') }
      : {}),
  }
  if (Object.keys(faults).length > 0) return { faults }
  return {
    input: {
      key,
      label,
      kind: draft.kind,
      choices: draft.kind === 'choice' ? choices : [],
      required: draft.required,
      sticky: draft.sticky,
      barcode_prefix: draft.prefix.trim() === '' ? null : draft.prefix.trim(),
      characteristic_ids: draft.characteristics.length === 0 ? null : draft.characteristics.map(Number),
    },
  }
}
