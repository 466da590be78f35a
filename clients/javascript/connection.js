/** An answer of the station that is a refusal, or no answer at all. */
export class StationError extends Error {
  constructor(message, { status = 0, code, details = [], requestId = null, retryAfter = null, cause }) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'StationError'
    this.status = status
    this.code = code
    this.details = details
    this.requestId = requestId
    this.retryAfter = retryAfter
  }
}

const withQuery = (url, query = {}) => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one))
  }
  const text = search.toString()
  return text === '' ? url : `${url}?${text}`
}

const withPath = (template, path = {}) =>
  template.replace(/\{(\w+)\}/g, (_, name) => {
    if (path[name] === undefined) throw new TypeError(`path.${name} is missing for ${template}`)
    return encodeURIComponent(String(path[name]))
  })

const stranger = (response, told) =>
  new StationError(`What answers at ${new URL(response.url).origin} is no Centerline station.`, {
    status: response.status,
    ...told,
    code: 'NO_STATION',
  })

const jsonOf = (response) =>
  /\bjson\b/.test(response.headers.get('content-type') ?? '')
    ? response.json().catch(() => undefined)
    : undefined

const refusalOf = async (response) => {
  const pause = Number(response.headers.get('retry-after'))
  const told = {
    requestId: response.headers.get('x-request-id'),
    retryAfter: pause > 0 ? pause : null,
  }
  const { error } = (await jsonOf(response)) ?? {}
  if (typeof error?.code !== 'string') return stranger(response, told)
  const { code, message, details } = error
  return new StationError(message, { ...told, status: response.status, code, details })
}

const readAs = {
  json: async (response) => {
    const answer = await jsonOf(response)
    if (answer === undefined) throw stranger(response)
    return answer
  },
  text: (response) => response.text(),
  bytes: async (response) => new Uint8Array(await response.arrayBuffer()),
  nothing: async (response) => {
    await response.arrayBuffer()
  },
}

const signalOf = (signal, timeout) => {
  const signals = [...(signal ? [signal] : []), ...(timeout > 0 ? [AbortSignal.timeout(timeout)] : [])]
  return signals.length === 0 ? undefined : AbortSignal.any(signals)
}

const faultOf = (error, baseUrl, timeout) => {
  if (error instanceof StationError || error?.name === 'AbortError') return error
  if (error?.name !== 'TimeoutError') {
    return new StationError(`The station at ${baseUrl} does not answer.`, {
      code: 'UNREACHABLE',
      cause: error,
    })
  }
  const message = `The station at ${baseUrl} did not answer within ${timeout / 1000} s.`
  return new StationError(message, { code: 'TIMEOUT', cause: error })
}

const bodyOf = ({ body, contentType }) => {
  if (body === undefined) return { headers: {} }
  const isFile =
    [Blob, FormData, ArrayBuffer].some((kind) => body instanceof kind) || ArrayBuffer.isView(body)
  if (isFile || typeof body === 'string') {
    return { headers: contentType === undefined ? {} : { 'content-type': contentType }, body }
  }
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** The events of a stream, as they come. */
async function* eventsOf(stream) {
  let rest = ''
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const frames = (rest + text).split('\n\n')
    rest = frames.pop()
    for (const frame of frames) {
      const fields = {}
      for (const line of frame.split('\n')) {
        const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? []
        if (name !== undefined) fields[name] = value
      }
      if (fields.data !== undefined) {
        yield { id: fields.id, type: fields.event, data: JSON.parse(fields.data) }
      }
    }
  }
}

const pause = (milliseconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true })
  })

/** One connection to a station: who is calling, and how long an answer may take. */
export const connect = (options = {}) => {
  const baseUrl = (options.baseUrl ?? 'http://127.0.0.1:8420').replace(/\/+$/, '')
  let tokens = options.tokens ?? null
  let renewal = null

  const once = async (method, url, input, headers, answer) => {
    const { timeout = options.timeout ?? 30_000, signal, idempotencyKey } = input
    const sent = bodyOf(input)
    const kept = idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }
    const request = {
      method,
      headers: { accept: 'application/json, */*;q=0.5', ...sent.headers, ...kept, ...headers },
      body: sent.body,
      signal: signalOf(signal, timeout),
      redirect: 'error',
    }
    try {
      const response = await (options.fetch ?? fetch)(`${baseUrl}${url}`, request)
      if (!response.ok) throw await refusalOf(response)
      return await answer(response)
    } catch (error) {
      throw faultOf(error, baseUrl, timeout)
    }
  }

  const take = (given) => {
    tokens = given
    options.onTokens?.(given)
    return given
  }

  // A refresh token is good once: calls that find the sign-in ended wait for the same renewal.
  const renew = () => {
    renewal ??= once(
      'POST',
      '/api/v1/auth/refresh',
      { body: { refresh_token: tokens.refresh_token } },
      {},
      readAs.json,
    )
      .then(take, (error) => {
        if (error.status === 401) take(null)
        throw error
      })
      .finally(() => {
        renewal = null
      })
    return renewal
  }

  const credentials = () => {
    if (tokens !== null) return { authorization: `Bearer ${tokens.access_token}` }
    return options.apiKey === undefined ? {} : { 'x-api-key': options.apiKey }
  }

  const asCaller = async (method, url, input, headers, answer) => {
    const used = tokens
    try {
      return await once(method, url, input, { ...headers, ...credentials() }, answer)
    } catch (error) {
      if (error.status !== 401 || used === null) throw error
      if (tokens === used || renewal !== null) await renew()
      return once(method, url, input, { ...headers, ...credentials() }, answer)
    }
  }

  return {
    ask: (method, template, answer, input = {}) =>
      asCaller(method, withQuery(withPath(template, input.path), input.query), input, {}, readAs[answer]),

    async *follow(template, { lastEventId, signal } = {}) {
      let lastId = lastEventId
      while (true) {
        const resume = lastId === undefined ? {} : { 'last-event-id': lastId }
        try {
          const open = (response) => response.body
          for await (const event of eventsOf(
            await asCaller('GET', template, { signal, timeout: 0 }, resume, open),
          )) {
            lastId = event.id
            yield event
          }
        } catch (error) {
          const broke =
            error instanceof StationError ? error.code === 'UNREACHABLE' : error instanceof TypeError
          if (!broke) throw error
        }
        await pause(2_000, signal)
      }
    },

    signIn: async (named, call = {}) => {
      const given = await once('POST', '/api/v1/auth/login', { ...call, body: named }, {}, readAs.json)
      return take(given).user
    },

    signOut: async (call = {}) => {
      if (tokens === null) return
      const { refresh_token } = tokens
      take(null)
      await once('POST', '/api/v1/auth/logout', { ...call, body: { refresh_token } }, {}, readAs.nothing)
    },
  }
}
