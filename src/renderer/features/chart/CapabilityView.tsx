import type { Capability } from '../../../contract/capability.ts'
import { countWords, formatValue } from '../../charts/formatValue.ts'
import { Notice } from '../../components/Notice.tsx'
import classes from './CapabilityView.module.css'

interface CapabilityViewProps {
  readonly capability: Capability
  readonly decimals: number
}

interface Index {
  readonly name: string
  readonly value: number | null
  readonly interval: readonly [number, number] | null
}

const figure = (value: number | null): string => (value === null ? '–' : formatValue(value, 2))

/** Parts per million: whole numbers from 10 on, more figures below. */
const ppm = (value: number | null): string | null =>
  value === null ? null : `${formatValue(value, value >= 10 || value === 0 ? 0 : 2)} ppm`

/** How well the process fits its specification. A process out of control says so first: its figures predict nothing. */
export const CapabilityView = ({ capability, decimals }: CapabilityViewProps) => {
  const { confidence } = capability
  const indices: readonly Index[] = [
    { name: 'Cp', value: capability.cp, interval: confidence.cp },
    { name: 'Cpk', value: capability.cpk, interval: confidence.cpk },
    { name: 'Pp', value: capability.pp, interval: null },
    { name: 'Ppk', value: capability.ppk, interval: null },
    { name: 'Cpm', value: capability.cpm, interval: null },
  ]
  const expected = ppm(capability.ppm.expected_overall)
  const observed = ppm(capability.ppm.observed)
  const reasons = capability.reasons.map((reason) => (
    <p key={reason} className={classes.reason}>
      {reason}
    </p>
  ))
  return (
    <>
      {capability.stable === false && (
        <Notice kind="warning">
          {capability.reasons.length === 0
            ? 'The process was not in control, so these figures do not predict what it will make.'
            : reasons}
        </Notice>
      )}
      {indices.some(({ value }) => value !== null) && (
        <table className={classes.table}>
          <thead className={classes.head}>
            <tr>
              <th scope="col">Index</th>
              <th scope="col">Value</th>
              <th scope="col">{formatValue(confidence.level * 100, 0)} % interval</th>
            </tr>
          </thead>
          <tbody>
            {indices.map(({ name, value, interval }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={classes.value}>{figure(value)}</td>
                <td>{interval === null ? '' : `${figure(interval[0])} to ${figure(interval[1])}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {capability.stable !== false && reasons}
      <p className={classes.quiet}>
        {countWords(capability.n)} values in {countWords(capability.subgroups)} subgroups
        {capability.sigma_within !== null &&
          ` · σ within ${formatValue(capability.sigma_within, decimals + 2)}`}
        {capability.sigma_overall !== null &&
          ` · overall ${formatValue(capability.sigma_overall, decimals + 2)}`}
        {observed !== null && ` · outside: ${observed} observed`}
        {expected !== null && `, ${expected} expected`}
      </p>
    </>
  )
}
