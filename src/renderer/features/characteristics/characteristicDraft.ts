import type {
  Characteristic,
  CharacteristicChanges,
  CreateCharacteristicInput,
} from '../../../contract/characteristic.ts'
import type { RuleChoices } from '../../../contract/rules.ts'
import type { SigmaMethod } from '../../../spc/chartPlan.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { parseNumber } from '../../components/parseNumber.ts'

/** The form as it is typed: numbers are text until it is sent. */
export interface CharacteristicDraft {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly client_id: string
  readonly chart_type: ChartType
  readonly subgroup_size: string
  readonly decimals: string
  readonly target: string
  readonly lsl: string
  readonly usl: string
  readonly plausible_min: string
  readonly plausible_max: string
  readonly baseline_subgroups: string
  readonly sigma_method: SigmaMethod | 'chart'
  readonly rules: RuleChoices
}

/** What a new characteristic begins with. */
export const newDraft: CharacteristicDraft = {
  code: '',
  name: '',
  unit: '',
  client_id: '',
  chart_type: 'xbar_r',
  subgroup_size: '5',
  decimals: '3',
  target: '',
  lsl: '',
  usl: '',
  plausible_min: '',
  plausible_max: '',
  baseline_subgroups: '25',
  sigma_method: 'chart',
  rules: { preset: 'default' },
}

const text = (value: number | null) => (value === null ? '' : String(value))

/** The form of a characteristic that exists. */
export const draftOf = (one: Characteristic): CharacteristicDraft => ({
  code: one.code,
  name: one.name,
  unit: one.unit ?? '',
  client_id: one.client_id ?? '',
  chart_type: one.chart_type,
  subgroup_size: String(one.subgroup_size),
  decimals: String(one.decimals),
  target: text(one.target),
  lsl: text(one.lsl),
  usl: text(one.usl),
  plausible_min: text(one.plausible_min),
  plausible_max: text(one.plausible_max),
  baseline_subgroups: String(one.baseline_subgroups),
  sigma_method: one.sigma_method ?? 'chart',
  rules: one.rules,
})

const optional = ['target', 'lsl', 'usl', 'plausible_min', 'plausible_max'] as const
const whole = ['subgroup_size', 'decimals', 'baseline_subgroups'] as const

/** The draft as the station takes it, or what is wrong with its numbers by field; the rest the station checks. */
export const readDraft = (
  draft: CharacteristicDraft,
  comma: boolean,
): {
  readonly input: CreateCharacteristicInput | null
  readonly faults: Readonly<Record<string, string>>
} => {
  const faults: Record<string, string> = {}
  const numbers: Record<string, number | null> = {}
  for (const field of [...optional, ...whole]) {
    const parsed = parseNumber(draft[field], comma)
    if (parsed.kind === 'fault') faults[field] = parsed.fault
    numbers[field] = parsed.kind === 'number' ? parsed.value : null
  }
  for (const field of whole) {
    if (faults[field] === undefined && !Number.isInteger(numbers[field]))
      faults[field] = 'Use a whole number.'
  }
  if (draft.code.trim() === '') faults.code = 'Give a short code, such as RING-74.'
  if (draft.name.trim() === '') faults.name = 'Give a name that people recognise.'
  if (Object.keys(faults).length > 0) return { input: null, faults }
  return {
    faults,
    input: {
      code: draft.code.trim(),
      name: draft.name.trim(),
      unit: draft.unit.trim() === '' ? null : draft.unit.trim(),
      client_id: draft.client_id.trim() === '' ? null : draft.client_id.trim(),
      chart_type: draft.chart_type,
      subgroup_size: numbers.subgroup_size ?? 1,
      decimals: numbers.decimals ?? 0,
      target: numbers.target ?? null,
      lsl: numbers.lsl ?? null,
      usl: numbers.usl ?? null,
      plausible_min: numbers.plausible_min ?? null,
      plausible_max: numbers.plausible_max ?? null,
      baseline_subgroups: numbers.baseline_subgroups ?? 25,
      sigma_method: draft.sigma_method === 'chart' ? null : draft.sigma_method,
      rules: draft.rules,
    },
  }
}

/** What of an input differs from the characteristic as it is: only that is sent, so that the audit log says what changed. */
export const changesOf = (one: Characteristic, input: CreateCharacteristicInput): CharacteristicChanges =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(one[field as keyof Characteristic]),
    ),
  )
