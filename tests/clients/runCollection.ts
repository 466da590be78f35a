import { runInNewContext } from 'node:vm'
import { vi } from 'vitest'
import type { PostmanCollection, PostmanItem } from '../../clients/build/postmanCollection.ts'

/** A request that was sent, with its variables filled in, and what the station answered. */
export interface Sent {
  readonly id: string
  readonly method: string
  readonly url: string
  readonly contentType: string | undefined
  readonly body: string | undefined
  readonly status: number
  readonly answerType: string
  readonly answer: string
  /** The tests of the item that failed. */
  readonly failed: readonly string[]
}

type Variables = Map<string, string>

const filled = (text: string, variables: Variables): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => variables.get(name) ?? whole)

/** What Postman offers to the script of an item, as far as ours use it. */
const runScript = (
  item: PostmanItem,
  status: number,
  answer: string,
  variables: Variables,
): { readonly failed: readonly string[]; readonly next: string | null } => {
  const failed: string[] = []
  let next: string | null = null
  const expectation = (value: number) => ({
    to: {
      equal: (wanted: number) => {
        if (value !== wanted) throw new Error(`${value} is not ${wanted}`)
      },
      be: {
        below: (bound: number) => {
          if (value >= bound) throw new Error(`${value} is not below ${bound}`)
        },
      },
    },
  })
  const store = {
    get: (name: string) => variables.get(name),
    set: (name: string, value: unknown) => {
      if (value === undefined || value === null) variables.delete(name)
      else variables.set(name, String(value))
    },
  }
  const pm = {
    test: (name: string, run: () => void) => {
      try {
        run()
      } catch (error) {
        failed.push(`${name}: ${(error as Error).message}`)
      }
    },
    expect: expectation,
    response: { code: status, json: () => JSON.parse(answer) as unknown },
    info: { requestName: item.name },
    execution: {
      setNextRequest: (name: string) => {
        next = name
      },
    },
    variables: store,
    collectionVariables: store,
  }
  for (const { script } of item.event) {
    try {
      runInNewContext(script.exec.join('\n'), { pm, setTimeout: () => {} })
    } catch (error) {
      failed.push((error as Error).message)
    }
  }
  return { failed, next }
}

/** Asks a station that is out of breath, and refused without a look at the request, again, as programs do. */
const ask = (address: string, init: RequestInit): Promise<Response> =>
  vi.waitFor(
    async () => {
      const response = await fetch(address, init)
      if (response.status === 503) throw new Error(`${address}: ${await response.text()}`)
      return response
    },
    { timeout: 60_000, interval: 500 },
  )

const send = async (
  item: PostmanItem,
  variables: Variables,
): Promise<{ readonly sent: Sent; readonly again: boolean }> => {
  const { method, header, url, body, auth } = item.request
  const address = filled(url.raw, variables)
  const token = variables.get('token')
  const bearer = auth?.type === 'noauth' || !token ? [] : [['authorization', `Bearer ${token}`]]
  const headers = Object.fromEntries([...bearer, ...header.map(({ key, value }) => [key, value])])
  const text = body === undefined ? undefined : filled(body.raw, variables)
  const response = await ask(address, { method, headers, ...(text === undefined ? {} : { body: text }) })
  const answer = await response.text()
  const { failed, next } = runScript(item, response.status, answer, variables)
  return {
    again: next === item.name,
    sent: {
      id: item.id,
      method,
      url: address,
      contentType: headers['Content-Type'],
      body: text,
      status: response.status,
      answerType: (response.headers.get('content-type') ?? '').split(';')[0] ?? '',
      answer,
      failed,
    },
  }
}

/** Sends a request whose answer does not end, and reads it until it tells of an event. */
export const readEvents = async (item: PostmanItem, base: string, apiKey: string): Promise<Sent> => {
  const url = filled(item.request.url.raw, new Map([['base', base]]))
  const given = item.request.header.map(({ key, value }) => [key, value])
  const headers = Object.fromEntries([['x-api-key', apiKey], ...given])
  const aborter = new AbortController()
  const response = await fetch(url, { headers, signal: aborter.signal })
  const decoder = new TextDecoder()
  let answer = ''
  for await (const chunk of response.body ?? []) {
    answer += decoder.decode(chunk, { stream: true })
    if (answer.includes('data: ')) break
  }
  aborter.abort()
  const { id } = item
  const { status } = response
  return {
    ...{ id, method: 'GET', url, contentType: undefined, body: undefined, status, answer, failed: [] },
    answerType: 'text/event-stream',
  }
}

/** Sends each request of a collection, in its order, as Postman's runner does. */
export const runCollection = async (
  collection: PostmanCollection,
  base: string,
  without: readonly string[] = [],
): Promise<Sent[]> => {
  const variables: Variables = new Map(collection.variable.map(({ key, value }) => [key, value]))
  variables.set('base', base)
  const all: Sent[] = []
  for (const { item: items, name } of collection.item) {
    if (without.includes(name)) continue
    for (const item of items) {
      const latest = await vi.waitUntil(
        async () => {
          const { sent, again } = await send(item, variables)
          return again ? null : sent
        },
        { timeout: 20_000, interval: 200 },
      )
      all.push(latest)
    }
  }
  return all
}
