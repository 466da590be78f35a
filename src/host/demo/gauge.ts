import { randomUUID } from 'node:crypto'

/** What a gauge reads: measurements, or a count of so many units. */
export type Read =
  | { readonly measurements: readonly number[] }
  | { readonly count: number; readonly sample_size: number }

/** What a gauge sends for one subgroup. */
type Reading = Read & {
  readonly characteristic: string
  readonly timestamp: string
  readonly sample_uuid: string
}

/** A gauge at the local port, with a key of its own. */
export interface Gauge {
  readonly post: (readings: readonly Reading[]) => Promise<void>
}

/** A reading with an id, so that it may be sent again without being stored twice. */
export const readingOf = (code: string, read: Read, at: number): Reading => ({
  ...read,
  characteristic: code,
  timestamp: new Date(at).toISOString(),
  sample_uuid: randomUUID(),
})

/**
 * A simulated gauge: one reading goes to `submit`, several go to `batch`.
 *
 * @throws Error (from `post`) where the station did not take them
 */
export const createGauge = (address: string, key: string): Gauge => {
  const send = async (path: string, body: unknown) => {
    const response = await fetch(`${address}/api/v1/data-entry/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(5000),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`the station answered ${response.status}: ${text.slice(0, 300)}`)
    return text
  }

  return {
    post: async (readings) => {
      const [only, ...more] = readings
      if (only === undefined) return
      if (more.length === 0) {
        await send('submit', only)
        return
      }
      const { failed, errors } = JSON.parse(await send('batch', { samples: readings }))
      if (failed > 0) throw new Error(`${failed} readings were refused, the first: ${errors[0]?.message}`)
    },
  }
}
