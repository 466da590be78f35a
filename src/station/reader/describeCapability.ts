import type { Capability } from '../../contract/capability.ts'
import type { BetterFit } from '../../spc/capability/betterThanNormal.ts'
import type { CapabilityStudy } from '../../spc/capability/capabilityStudy.ts'
import type { Stability } from './stabilityOf.ts'

const interval = (low: number | null, high: number | null): [number, number] | null =>
  low === null || high === null ? null : [low, high]

/**
 * A study as it is told: the plain numbers are the values of its figures.
 *
 * @param notNormal as `betterThanNormal` found
 */
export const describeCapability = (
  study: CapabilityStudy,
  { stable, reasons }: Stability,
  notNormal: { readonly best: BetterFit | null } | null,
): Capability => {
  const { figures, attribute } = study
  return {
    n: study.n,
    subgroups: study.subgroups,
    mean: figures.mean.value,
    sigma_within: figures.sigma_within.value,
    sigma_overall: figures.sigma_overall.value,
    cp: figures.cp.value,
    cpl: figures.cpl.value,
    cpu: figures.cpu.value,
    cpk: figures.cpk.value,
    pp: figures.pp.value,
    ppl: figures.ppl.value,
    ppu: figures.ppu.value,
    ppk: figures.ppk.value,
    cpm: figures.cpm.value,
    confidence: {
      cp: interval(figures.cp_low.value, figures.cp_high.value),
      cpk: interval(figures.cpk_low.value, figures.cpk_high.value),
      level: study.level,
    },
    ppm: {
      observed: figures.observed.value,
      expected_within: figures.expected_within.value,
      expected_overall: figures.expected_overall.value,
    },
    normality: {
      anderson_darling: figures.anderson_darling.value,
      p_value: figures.p_value.value,
    },
    stable,
    reasons: [...reasons, ...study.reasons],
    figures,
    distribution: study.distribution,
    not_normal: notNormal,
    attribute:
      attribute === null
        ? null
        : {
            mean: attribute.mean,
            low: attribute.low,
            high: attribute.high,
            ppm: attribute.ppm,
            z: attribute.z,
            z_low: attribute.zLow,
            z_high: attribute.zHigh,
          },
  }
}
