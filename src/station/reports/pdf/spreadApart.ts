/**
 * Places as near as can be to where they are wanted, at least `gap` apart and within two ends; in the order in which they are given.
 *
 * @example spreadApart([10, 11], 4, 0, 20) // [8.5, 12.5]
 */
export const spreadApart = (wanted: readonly number[], gap: number, low: number, high: number): number[] => {
  const order = wanted.map((at, i) => ({ at, i })).toSorted((a, b) => a.at - b.at)
  let clusters = order.map(({ at, i }) => ({ sum: at, members: [i] }))
  const topOf = ({ sum, members }: { sum: number; members: number[] }): number => {
    const height = (members.length - 1) * gap
    return Math.min(high - height, Math.max(low, sum / members.length - height / 2))
  }
  for (let merged = true; merged; ) {
    merged = false
    for (let i = 1; i < clusters.length; i++) {
      const before = clusters[i - 1]
      const one = clusters[i]
      if (before === undefined || one === undefined) continue
      if (topOf(one) - topOf(before) >= before.members.length * gap) continue
      const together = { sum: before.sum + one.sum, members: [...before.members, ...one.members] }
      clusters = [...clusters.slice(0, i - 1), together, ...clusters.slice(i + 1)]
      merged = true
      break
    }
  }
  const places: number[] = []
  for (const cluster of clusters) {
    const top = topOf(cluster)
    cluster.members.forEach((i, n) => {
      places[i] = top + n * gap
    })
  }
  return places
}
