import { decode, ExtensionCodec, encode } from '@msgpack/msgpack'
import type { ClientFrame, HostFrame } from '../contract/frame.ts'
import { checkShape } from './checkShape.ts'

const FLOAT64 = 1
const UINT8 = 2

/**
 * Columns travel as the bytes they are (little-endian, like every machine this runs on). They are copied out of the
 * message: a Float64Array must be aligned, and a view would keep the whole message in memory.
 */
const extensionCodec = new ExtensionCodec()
extensionCodec.register({
  type: FLOAT64,
  encode: (value) =>
    value instanceof Float64Array ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : null,
  decode: (bytes) => new Float64Array(new Uint8Array(bytes).buffer),
})
extensionCodec.register({
  type: UINT8,
  encode: (value) => (value instanceof Uint8Array ? value : null),
  decode: (bytes) => new Uint8Array(bytes),
})

/**
 * Packs a frame into bytes. Fields that are undefined are left out, as JSON does.
 *
 * @throws Error for a value that cannot travel, such as a function or a bigint
 */
export const encodeFrame = (frame: ClientFrame | HostFrame): Uint8Array =>
  encode(frame, { extensionCodec, ignoreUndefined: true })

const fieldsOf = (bytes: Uint8Array): Record<string, unknown> => {
  const frame = decode(bytes, { extensionCodec })
  if (typeof frame !== 'object' || frame === null) throw new Error('a frame is a map')
  return frame as Record<string, unknown>
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/**
 * Unpacks what a page sent. The page is not trusted: sizes that the message claims are checked before memory is taken.
 *
 * @throws Error for anything that is not a frame
 */
export const decodeClientFrame = (bytes: Uint8Array): ClientFrame => {
  checkShape(bytes)
  const { kind, call, name, input } = fieldsOf(bytes)
  if (!isCount(call)) throw new Error('a frame has a call number')
  if (kind === 'close' || kind === 'ping') return { kind, call }
  if ((kind !== 'call' && kind !== 'open') || typeof name !== 'string')
    throw new Error('unknown kind of frame')
  return { kind, call, name, input }
}

/**
 * Unpacks what the host sent.
 *
 * @throws Error for anything that is not a frame
 */
export const decodeHostFrame = (bytes: Uint8Array): HostFrame => {
  const frame = fieldsOf(bytes)
  const { kind, call, seq, error } = frame
  const known =
    kind === 'reply' ||
    kind === 'pong' ||
    (kind === 'error' && typeof error === 'object' && error !== null) ||
    (kind === 'snapshot' && seq === 0) ||
    (kind === 'delta' && isCount(seq))
  if (!isCount(call) || !known) throw new Error('unknown kind of frame')
  return frame as unknown as HostFrame
}
