/** What of a subgroup its traces are taken from. */
export interface TraceSource {
  readonly batchNumber: string | null
  readonly operatorId: string | null
  /** JSON text. */
  readonly metadata: string | null
}

const longest = 200

/** Whether a subgroup carries anything at all that a field could name. */
export const carriesTraces = (row: TraceSource): boolean =>
  row.batchNumber !== null || row.operatorId !== null || row.metadata !== null

const textOf = (value: unknown): string | null => {
  if (value === undefined || value === null || typeof value === 'object') return null
  const text = String(value).trim().slice(0, longest)
  return text === '' ? null : text
}

/**
 * What a subgroup carries of the fields named, as text without blanks around it; fields that it does not carry are left out.
 *
 * @example tracesOf({ batchNumber: 'B-1', operatorId: null, metadata: '{"cavity":2}' }, ['batch_number', 'cavity'])
 * // => [['batch_number', 'B-1'], ['cavity', '2']]
 */
export const tracesOf = (row: TraceSource, keys: readonly string[]): [key: string, value: string][] => {
  const found: [string, string][] = []
  let metadata: Readonly<Record<string, unknown>> | null = null
  const note = (key: string, value: unknown): void => {
    const text = textOf(value)
    if (text !== null) found.push([key, text])
  }
  for (const key of keys) {
    if (key === 'batch_number') note(key, row.batchNumber)
    else if (key === 'operator_id') note(key, row.operatorId)
    else if (row.metadata?.includes(`"${key}"`)) {
      metadata ??= JSON.parse(row.metadata) as Readonly<Record<string, unknown>>
      note(key, Object.hasOwn(metadata, key) ? metadata[key] : null)
    }
  }
  return found
}
