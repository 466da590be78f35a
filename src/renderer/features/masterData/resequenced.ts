interface Placed {
  readonly operation_id: string
  readonly sequence: number
}

/**
 * The steps whose places change when one moves up or down by one: all of them are numbered anew in tens, so that steps that had the
 * same place come apart.
 *
 * @returns only those whose number is another one
 * @example resequenced([{ operation_id: 'A', sequence: 10 }, { operation_id: 'B', sequence: 20 }], 1, -1) // B 10, A 20
 */
export const resequenced = (steps: readonly Placed[], at: number, by: -1 | 1): Placed[] => {
  const next = [...steps]
  const [moved] = next.splice(at, 1)
  if (moved === undefined) return []
  next.splice(at + by, 0, moved)
  return next.flatMap(({ operation_id, sequence }, i) => {
    const place = (i + 1) * 10
    return place === sequence ? [] : [{ operation_id, sequence: place }]
  })
}
