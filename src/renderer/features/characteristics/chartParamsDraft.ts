import type { Characteristic, CreateCharacteristicInput } from '../../../contract/characteristic.ts'
import { knowsParts } from '../../../spc/charts/shortRunPart.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { parseNumber } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import { type PartDraft, partsDraft, readParts } from './partsDraft.ts'

type Params = Characteristic['chart_params']

/** The parameters of a chart as they are typed. */
export interface ChartParamsDraft {
  readonly lambda: string
  readonly L: string
  readonly k: string
  readonly h: string
  readonly fir: boolean
  readonly within: 'range' | 'deviation'
  readonly parts: readonly PartDraft[]
}

const text = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** The form of parameters that are stored. */
export const chartParamsDraft = (params: Params): ChartParamsDraft => ({
  lambda: text(params.lambda),
  L: text(params.L),
  k: text(params.k),
  h: text(params.h),
  fir: params.fir ?? false,
  within: params.within ?? 'range',
  parts: partsDraft(params.parts),
})

type NumberName = 'lambda' | 'L' | 'k' | 'h'

interface Bounds {
  readonly fits: (value: number) => boolean
  readonly fault: string
}

const bounds: Readonly<Record<NumberName, Bounds>> = {
  lambda: { fits: (value) => value >= 0.01 && value <= 1, fault: t('Use a number from 0.01 to 1.') },
  L: { fits: (value) => value > 0 && value <= 10, fault: t('Use a number above 0, up to 10.') },
  k: { fits: (value) => value >= 0 && value <= 10, fault: t('Use a number from 0 to 10.') },
  h: { fits: (value) => value > 0 && value <= 20, fault: t('Use a number above 0, up to 20.') },
}

const numbersOf: Readonly<Partial<Record<ChartType, readonly NumberName[]>>> = {
  ewma: ['lambda', 'L'],
  cusum: ['k', 'h'],
}

/** The parameters that a chart reads, as the station takes them, with what is wrong by field. An empty number is the usual one. */
export const readChartParams = (
  chart: ChartType,
  draft: ChartParamsDraft,
  comma: boolean,
): {
  readonly params: NonNullable<CreateCharacteristicInput['chart_params']>
  readonly faults: Readonly<Record<string, string>>
} => {
  const faults: Record<string, string> = {}
  const numbers: Partial<Record<NumberName, number>> = {}
  for (const name of numbersOf[chart] ?? []) {
    const parsed = parseNumber(draft[name], comma)
    if (parsed.kind === 'fault') faults[name] = parsed.fault
    if (parsed.kind !== 'number') continue
    if (bounds[name].fits(parsed.value)) numbers[name] = parsed.value
    else faults[name] = bounds[name].fault
  }
  const parts = knowsParts(chart) ? readParts(draft.parts, comma) : null
  return {
    params: {
      ...numbers,
      ...(chart === 'cusum' && draft.fir ? { fir: true } : {}),
      ...(chart === 'i_mr_rs' && draft.within === 'deviation' ? { within: draft.within } : {}),
      ...(parts === null ? {} : { parts: parts.parts }),
    },
    faults: { ...faults, ...parts?.faults },
  }
}
