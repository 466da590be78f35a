import type { Figure } from '../figure.ts'

/** The numbers of a capability study, by the names that the API uses. Ends of an interval are `_low` and `_high`. */
export const capabilityFigureNames = [
  'mean',
  'sigma_within',
  'sigma_overall',
  'cp',
  'cpl',
  'cpu',
  'cpk',
  'cpm',
  'pp',
  'ppl',
  'ppu',
  'ppk',
  'cp_low',
  'cp_high',
  'cpk_low',
  'cpk_high',
  'cpm_low',
  'cpm_high',
  'pp_low',
  'pp_high',
  'ppk_low',
  'ppk_high',
  'observed_below',
  'observed_above',
  'observed',
  'expected_within_below',
  'expected_within_above',
  'expected_within',
  'expected_overall_below',
  'expected_overall_above',
  'expected_overall',
  'z_within',
  'z_overall',
  'anderson_darling',
  'p_value',
] as const

export type CapabilityFigureName = (typeof capabilityFigureNames)[number]

export type CapabilityFigures = Readonly<Record<CapabilityFigureName, Figure>>
