/** The values of a panel, and the lower of two sums where it has two. */
interface Traces {
  readonly values: Float64Array
  readonly other: { readonly values: Float64Array } | null
}

/** The rule on the lower of the two sums of a CUSUM chart. */
const lowerSum = 10

/** What a rule judged on a panel: of two sums, each has a rule of its own. */
export const valuesOfRule = ({ values, other }: Traces, ruleId: number): Float64Array =>
  other !== null && ruleId === lowerSum ? other.values : values

/** What stands for a point where one place has to: of two sums, the one further from 0. */
export const furtherValues = ({ values, other }: Traces, index: number): Float64Array =>
  other !== null && Math.abs(other.values[index] as number) > Math.abs(values[index] as number)
    ? other.values
    : values
