/** The largest message that a page may send, in bytes. What a page may receive is not bounded: a history is long. */
export const MAX_CLIENT_FRAME = 16 * 1024 * 1024

/** The same while nobody is signed in: to unpack 16 MB takes a good part of a second, which a stranger shall not have. */
export const MAX_STRANGERS_FRAME = 64 * 1024

/** Calls of one page that may be answered at the same time. */
export const MAX_CALLS = 256

/** Live views that one page may have open. */
export const MAX_STREAMS = 64

/** Bytes that may wait for a slow page; past that, deltas are left out, and the page sees the gap and opens again. */
export const MAX_QUEUED = 8 * 1024 * 1024

/** How long a page waits for a reply, in milliseconds. */
export const CALL_TIMEOUT = 30_000

/** Quiet after which a page asks for a sign of life, in milliseconds. */
export const PULSE_EVERY = 2000

/** How long a page waits for that sign before it calls the connection lost, in milliseconds. */
export const SILENCE = 4000
