import type { ReviseLimitsInput } from '../../../contract/limits.ts'
import { parseNumber } from '../../components/parseNumber.ts'

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
  readonly reason: string
}

export const emptyTry: LimitsTry = {
  method: 'baseline',
  from: null,
  to: null,
  excluded: new Map(),
  center: '',
  sigma: '',
  reason: '',
}

/** What stands for a reason while limits are only tried out. */
const notSaid = 'no reason given yet'

/**
 * What the station computes of limits that are tried out; null while something is missing.
 *
 * @param comma whether a comma separates decimals where it is read
 * @example revisionOf({ ...emptyTry, from: 3, to: 27 }, false) // { method: 'baseline', from_sample: 3, to_sample: 27 }
 */
export const revisionOf = (tried: LimitsTry, comma: boolean): ReviseLimitsInput | null => {
  const because = tried.reason.trim() === '' ? {} : { reason: tried.reason.trim() }
  if (tried.method === 'given') {
    const center = parseNumber(tried.center, comma)
    const sigma = parseNumber(tried.sigma, comma)
    if (center.kind !== 'number' || sigma.kind !== 'number' || sigma.value <= 0) return null
    return { method: 'given', center_line: center.value, sigma: sigma.value, ...because }
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

/** What is still missing before limits can be frozen, by field, as sentences. */
export const tryFaults = (
  tried: LimitsTry,
  comma: boolean,
): {
  readonly center?: string
  readonly sigma?: string
  readonly baseline?: string
  readonly excluded: ReadonlySet<number>
} => {
  if (tried.method === 'baseline') {
    const silent = [...tried.excluded].filter(([, reason]) => reason.trim() === '')
    return {
      ...(tried.from === null || tried.to === null
        ? { baseline: 'Pick the subgroups of the baseline.' }
        : {}),
      excluded: new Set(silent.map(([sampleId]) => sampleId)),
    }
  }
  const center = parseNumber(tried.center, comma)
  const sigma = parseNumber(tried.sigma, comma)
  const centerFault =
    center.kind === 'fault'
      ? center.fault
      : center.kind === 'empty'
        ? 'Give the centre of the process.'
        : null
  const sigmaFault =
    sigma.kind === 'fault'
      ? sigma.fault
      : sigma.kind === 'empty' || sigma.value <= 0
        ? 'Give a sigma above 0.'
        : null
  return {
    ...(centerFault === null ? {} : { center: centerFault }),
    ...(sigmaFault === null ? {} : { sigma: sigmaFault }),
    excluded: new Set(),
  }
}
