import type { Characteristic } from '../../../contract/characteristic.ts'
import type { ReviseLimitsInput } from '../../../contract/limits.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { parseNumber } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'

/** Limits that a person tries out, as far as they were filled in. */
export interface LimitsTry {
  readonly method: 'baseline' | 'given'
  /** First and last subgroup of the baseline, by sample; null until it is picked. */
  readonly from: number | null
  readonly to: number | null
  /** Why each subgroup is left out of the baseline, by sample; empty until somebody says. */
  readonly excluded: ReadonlyMap<number, string>
  readonly center: string
  readonly sigma: string
  readonly withinSigma: string
  readonly reason: string
}

export const emptyTry: LimitsTry = {
  method: 'baseline',
  from: null,
  to: null,
  excluded: new Map(),
  center: '',
  sigma: '',
  withinSigma: '',
  reason: '',
}

/** Which numbers a chart takes in place of a baseline. */
export interface GivenFields {
  /** On charts of counts sigma follows from the centre unless it is given. */
  readonly sigma: 'needed' | 'optional'
  readonly within: boolean
}

export const givenFields = ({ chart_type: type }: Pick<Characteristic, 'chart_type'>): GivenFields => ({
  sigma: chartDefinition(type).sigmaMethods(2).length === 0 ? 'optional' : 'needed',
  within: type === 'i_mr_rs',
})

/** What is still missing before limits can be frozen, by field, as sentences. */
export interface TryFaults {
  readonly center?: string
  readonly sigma?: string
  readonly withinSigma?: string
  readonly baseline?: string
  /** Samples that are left out without a reason. */
  readonly excluded: ReadonlySet<number>
}

/** What stands for a reason while limits are only tried out. */
const notSaid = t('no reason given yet')

interface Fault {
  readonly fault: string
}

const isFault = (read: number | null | Fault): read is Fault => typeof read === 'object' && read !== null

/** A sigma that was typed; null where none was and none is needed. */
const readSigma = (text: string, comma: boolean, needed: boolean): number | null | Fault => {
  const parsed = parseNumber(text, comma)
  if (parsed.kind === 'fault') return { fault: parsed.fault }
  if (parsed.kind === 'number' && parsed.value > 0) return parsed.value
  return parsed.kind === 'empty' && !needed ? null : { fault: t('Give a sigma above 0.') }
}

/**
 * What is wrong with limits that are tried out, as far as it can be told before the station is asked.
 *
 * @param comma whether a comma separates decimals where it is read
 */
export const tryFaults = (tried: LimitsTry, fields: GivenFields, comma: boolean): TryFaults => {
  if (tried.method === 'baseline') {
    const silent = [...tried.excluded].filter(([, reason]) => reason.trim() === '')
    return {
      ...(tried.from === null || tried.to === null ? { baseline: t('Pick the baseline.') } : {}),
      excluded: new Set(silent.map(([sampleId]) => sampleId)),
    }
  }
  const center = parseNumber(tried.center, comma)
  const sigma = readSigma(tried.sigma, comma, fields.sigma === 'needed')
  const within = fields.within ? readSigma(tried.withinSigma, comma, true) : null
  return {
    ...(center.kind === 'fault' ? { center: center.fault } : {}),
    ...(center.kind === 'empty' ? { center: t('Give the centre of the process.') } : {}),
    ...(isFault(sigma) ? { sigma: sigma.fault } : {}),
    ...(isFault(within) ? { withinSigma: within.fault } : {}),
    excluded: new Set(),
  }
}

/**
 * What the station computes of limits that are tried out; null while something is missing.
 *
 * @example revisionOf({ ...emptyTry, from: 3, to: 27 }, fields, false) // { method: 'baseline', from_sample: 3, to_sample: 27 }
 */
export const revisionOf = (
  tried: LimitsTry,
  fields: GivenFields,
  comma: boolean,
): ReviseLimitsInput | null => {
  const because = tried.reason.trim() === '' ? {} : { reason: tried.reason.trim() }
  if (tried.method === 'given') {
    const center = parseNumber(tried.center, comma)
    const sigma = readSigma(tried.sigma, comma, fields.sigma === 'needed')
    const within = fields.within ? readSigma(tried.withinSigma, comma, true) : null
    if (center.kind !== 'number' || isFault(sigma) || isFault(within)) return null
    return {
      method: 'given',
      center_line: center.value,
      ...(sigma === null ? {} : { sigma }),
      ...(within === null ? {} : { within_sigma: within }),
      ...because,
    }
  }
  if (tried.from === null || tried.to === null) return null
  const exclude = [...tried.excluded].map(([sample_id, reason]) => ({
    sample_id,
    reason: reason.trim() === '' ? notSaid : reason.trim(),
  }))
  return {
    method: 'baseline',
    from_sample: tried.from,
    to_sample: tried.to,
    ...(exclude.length === 0 ? {} : { exclude }),
    ...because,
  }
}
