/** What a bar of a Pareto chart counts. */
export interface Counted {
  readonly label: string
  readonly count: number
}

/**
 * Groups in the order of a Pareto chart: the most frequent first, equal ones by their label.
 *
 * @example paretoOrder([{ label: 'b', count: 2 }, { label: 'c', count: 5 }, { label: 'a', count: 2 }]).map(({ label }) => label) // => ['c', 'a', 'b']
 */
export const paretoOrder = <Group extends Counted>(groups: readonly Group[]): Group[] =>
  groups.toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : Number(a.label > b.label)))
