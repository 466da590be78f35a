import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { compareSync, hashSync } from 'bcryptjs'

/** What the worker is asked: to make a hash, or to hold a secret against one. */
export type HashTask = { readonly secret: string; readonly hash: string | null }

const cost = 12

/** bcrypt looks at 72 bytes only, so what is longer is shortened to its SHA-256 first. */
const shortened = (secret: string): string =>
  Buffer.byteLength(secret) <= 72 ? secret : createHash('sha256').update(secret).digest('base64')

parentPort?.on('message', ({ secret, hash }: HashTask) => {
  const answer = hash === null ? hashSync(shortened(secret), cost) : compareSync(shortened(secret), hash)
  parentPort?.postMessage(answer)
})
