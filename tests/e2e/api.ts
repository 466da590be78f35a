import { masterKey } from './station.ts'

/** Calls the HTTP API as a program would; with the master key unless another is given. */
export type Api = <Answer = unknown>(
  method: 'GET' | 'POST' | 'PATCH' | 'PUT',
  path: string,
  body?: unknown,
  key?: string,
) => Promise<Answer>

/**
 * An API caller at an address.
 *
 * @throws Error (from the call) with status and body where the station refused
 */
export const apiAt =
  (address: string): Api =>
  async <Answer>(method: string, path: string, body?: unknown, key = masterKey) => {
    const answer = await fetch(`${address}/api/v1/${path}`, {
      method,
      headers: { 'x-api-key': key, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`)
    return JSON.parse(text) as Answer
  }
