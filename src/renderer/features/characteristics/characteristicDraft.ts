import type {
  Characteristic,
  CharacteristicChanges,
  CreateCharacteristicInput,
} from '../../../contract/characteristic.ts'
import type { SigmaMethod } from '../../../spc/chartPlan.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { knowsParts } from '../../../spc/charts/shortRunPart.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { parseNumber } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import { type ChartParamsDraft, chartParamsDraft, readChartParams } from './chartParamsDraft.ts'
import { readKinds } from './readKinds.ts'
import { readRules } from './readRules.ts'
import { type RulesDraft, rulesDraft } from './rulesDraft.ts'

/** The form as it is typed: numbers are text until it is sent. */
export interface CharacteristicDraft extends ChartParamsDraft {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly client_id: string
  readonly chart_type: ChartType
  readonly subgroup_size: string
  readonly min_subgroup_size: string
  readonly decimals: string
  readonly target: string
  readonly lsl: string
  readonly usl: string
  readonly plausible_min: string
  readonly plausible_max: string
  readonly baseline_subgroups: string
  readonly source_marker: string
  readonly line: string
  readonly machine: string
  readonly part: string
  readonly instruction: string
  readonly defect_kinds: string
  readonly sigma_method: SigmaMethod | 'chart'
  readonly rules: RulesDraft
}

/** What a new characteristic begins with. */
export const newDraft: CharacteristicDraft = {
  code: '',
  name: '',
  unit: '',
  client_id: '',
  chart_type: 'xbar_r',
  subgroup_size: '5',
  min_subgroup_size: '',
  decimals: '3',
  target: '',
  lsl: '',
  usl: '',
  plausible_min: '',
  plausible_max: '',
  baseline_subgroups: '25',
  source_marker: '',
  line: '',
  machine: '',
  part: '',
  instruction: '',
  defect_kinds: '',
  sigma_method: 'chart',
  rules: rulesDraft({ preset: 'default' }),
  ...chartParamsDraft({}),
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
  min_subgroup_size: text(one.chart_params.min_subgroup_size ?? null),
  decimals: String(one.decimals),
  target: text(one.target),
  lsl: text(one.lsl),
  usl: text(one.usl),
  plausible_min: text(one.plausible_min),
  plausible_max: text(one.plausible_max),
  baseline_subgroups: String(one.baseline_subgroups),
  source_marker: one.source_marker ?? '',
  line: one.line ?? '',
  machine: one.machine ?? '',
  part: one.part ?? '',
  instruction: one.instruction ?? '',
  defect_kinds: one.defect_kinds.join(', '),
  sigma_method: one.sigma_method ?? 'chart',
  rules: rulesDraft(one.rules),
  ...chartParamsDraft(one.chart_params),
})

const whole = ['decimals', 'subgroup_size', 'baseline_subgroups'] as const

interface Bounds {
  readonly least: number
  readonly most: number
}

const bounds = (chart: ChartType): Readonly<Record<(typeof whole)[number], Bounds>> => {
  const { minimumSize, maximumSize } = chartDefinition(chart)
  return {
    decimals: { least: 0, most: 10 },
    subgroup_size: { least: minimumSize, most: maximumSize },
    baseline_subgroups: { least: 2, most: 10_000 },
  }
}

/** Whether markers of pieces may be plotted: one measured value at a time, of parts that need no name. */
export const takesMarker = (chart: ChartType, size: string): boolean =>
  chartDefinition(chart).kind === 'measurements' && Number(size) === 1 && !knowsParts(chart)

/** Each lower value with the upper one that it must stay below. */
const pairs = [
  ['lsl', 'usl'],
  ['plausible_min', 'plausible_max'],
] as const

const optional = ['min_subgroup_size', 'target', 'lsl', 'usl', 'plausible_min', 'plausible_max'] as const

/** The draft as the station takes it, or what is wrong with its numbers by field; the rest the station checks. */
export const readDraft = (
  draft: CharacteristicDraft,
  comma: boolean,
): {
  readonly input: CreateCharacteristicInput | null
  readonly faults: Readonly<Record<string, string>>
} => {
  const faults: Record<string, string> = {}
  if (draft.name.trim() === '') faults.name = t('Give a name that people recognise.')
  if (draft.code.trim() === '') faults.code = t('Give a short code, such as RING-74.')
  const numbers: Record<string, number | null> = {}
  for (const field of [...whole, ...optional]) {
    const parsed = parseNumber(draft[field], comma)
    if (parsed.kind === 'fault') faults[field] = parsed.fault
    numbers[field] = parsed.kind === 'number' ? parsed.value : null
  }
  for (const field of whole) {
    const { least, most } = bounds(draft.chart_type)[field]
    const value = numbers[field] ?? Number.NaN
    if (!(Number.isInteger(value) && value >= least && value <= most))
      faults[field] ??= t('Use a whole number from {{least}} to {{most}}.', { least, most })
  }
  const fewest = numbers.min_subgroup_size ?? null
  const most = numbers.subgroup_size ?? 1
  if (fewest !== null && !(Number.isInteger(fewest) && fewest >= 1 && fewest <= most))
    faults.min_subgroup_size ??= t('Use a whole number from 1 to {{most}}, or leave it empty.', { most })
  for (const [lower, upper] of pairs) {
    const low = numbers[lower] ?? null
    const high = numbers[upper] ?? null
    if (low !== null && high !== null && low >= high) faults[upper] ??= t('Must be above {{low}}.', { low })
  }
  if (chartDefinition(draft.chart_type).baseline === 'specification') {
    for (const field of ['lsl', 'usl'] as const) {
      if ((numbers[field] ?? null) === null)
        faults[field] ??= t('Pre-control needs both limits of the tolerance.')
    }
  }
  const { params, faults: ofParams } = readChartParams(draft.chart_type, draft, comma)
  Object.assign(faults, ofParams)
  const { kinds, fault: ofKinds } = readKinds(draft.defect_kinds)
  if (ofKinds !== null) faults.defect_kinds = ofKinds
  const { rules, fault } = readRules(draft.rules, comma)
  if (fault !== null) faults.rules = fault
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
      source_marker:
        takesMarker(draft.chart_type, draft.subgroup_size) && draft.source_marker.trim() !== ''
          ? draft.source_marker.trim()
          : null,
      line: typed(draft.line),
      machine: typed(draft.machine),
      part: typed(draft.part),
      instruction: typed(draft.instruction),
      defect_kinds: [...kinds],
      rules,
      chart_params: { ...(fewest === null ? {} : { min_subgroup_size: fewest }), ...params },
    },
  }
}

/** What was typed without the blanks around it; null where that is nothing. */
const typed = (written: string): string | null => (written.trim() === '' ? null : written.trim())

/** What of an input differs from the characteristic as it is: only that is sent, so that the audit log says what changed. */
export const changesOf = (one: Characteristic, input: CreateCharacteristicInput): CharacteristicChanges =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(one[field as keyof Characteristic]),
    ),
  )
