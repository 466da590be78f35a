/** Reads a value when it is asked for the first time, and keeps it. */
export const once = <Value>(read: () => Value): (() => Value) => {
  let known: { readonly value: Value } | null = null
  return () => {
    known ??= { value: read() }
    return known.value
  }
}
