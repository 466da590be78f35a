import type { StationStatus } from '../../contract/station.ts'
import { t } from '../words/t.ts'

/** The local port in words: where gauges post and how many subgroups came in the last minute, or what is wrong. */
export const portSentence = (status: StationStatus): string => {
  if (status.port_problem !== null) return status.port_problem
  if (status.address === null) return t('The local port is closed.')
  return `${status.address} · ${status.samples_per_minute}/min`
}
