interface Place {
  readonly x: number
  readonly y: number
}

/** More points than this on one point of paper look like a band. */
const perPoint = 2

/** The places of a line that can be told apart on paper: of each column the first, the highest, the lowest and the last. */
export const thinned = <Of extends Place>(places: readonly Of[]): readonly Of[] => {
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined) return places
  if (places.length <= perPoint * Math.max(1, last.x - first.x)) return places
  const kept: Of[] = []
  for (let from = 0; from < places.length; ) {
    const column = Math.floor((places[from] as Of).x * 2)
    let to = from
    let low = from
    let high = from
    while (to < places.length && Math.floor((places[to] as Of).x * 2) === column) {
      if ((places[to] as Of).y < (places[low] as Of).y) low = to
      if ((places[to] as Of).y > (places[high] as Of).y) high = to
      to += 1
    }
    for (const at of [...new Set([from, low, high, to - 1])].toSorted((a, b) => a - b))
      kept.push(places[at] as Of)
    from = to
  }
  return kept
}
