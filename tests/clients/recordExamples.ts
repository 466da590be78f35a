import type { OpenApi } from '../../clients/build/openApi.ts'
import { operationsOf } from '../../clients/build/openApi.ts'
import type { Folder } from '../../clients/tour/step.ts'
import type { Example, Examples } from '../../src/http/examples.ts'
import type { Sent } from './runCollection.ts'

/** Answers that are longer than this are shown with fewer of their rows. */
const longest = 3_000
const rows = 2
const numbers = 8
const lines = 6

const stand: readonly (readonly [RegExp, string])[] = [
  [/(cl[kd])_[0-9a-f]{8}\.[\w-]{43}/g, '$1_6a14ffa9.yCyAWMnhhgHhFfNQ-CLTm1hNd4YQvyoqCIuwhJ1QzLM'],
  [/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, 'eyJhbGciOiJIUzI1NiJ9.e30.signature'],
  [/("(?:refresh_token|secret|key)": ?)"[\w-]{30,}"/g, '$1"Zk3vT0cQm2bN8xY5sD7fG1hJ4kL6pW9e"'],
]

/** Text with what was secret at the station it was recorded from replaced by what never was. */
const withoutSecrets = (text: string): string =>
  stand.reduce((left, [secret, example]) => left.replace(secret, example), text)

const shortened = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const simple = value.every((one) => typeof one !== 'object' || one === null)
    return value.slice(0, simple ? numbers : rows).map(shortened)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shortened(one)]))
}

const answerOf = ({ answer, answerType }: Sent): unknown => {
  if (answer === '') return undefined
  const text = withoutSecrets(answer)
  if (answerType === 'application/json') {
    const parsed = JSON.parse(text) as unknown
    return text.length > longest ? shortened(parsed) : parsed
  }
  return answerType.startsWith('text/') ? `${text.split(/\r?\n/).slice(0, lines).join('\n')}\n` : undefined
}

const bodyOf = ({ body, contentType }: Sent): Pick<Example, 'body' | 'type'> => {
  if (body === undefined) return {}
  if (contentType === 'application/json') return { body: JSON.parse(withoutSecrets(body)) }
  return contentType === undefined ? { body } : { body, type: contentType }
}

const typed = (text: string): unknown => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)

const partsOf = (path: string, url: URL): Record<string, unknown> => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const found = new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(url.pathname) ?? []
  return Object.fromEntries(
    names.map((name, place) => [name, typed(decodeURIComponent(found[place + 1] ?? ''))]),
  )
}

const some = <Value extends object>(name: string, value: Value): Record<string, Value> =>
  Object.keys(value).length === 0 ? {} : { [name]: value }

/** The example of each operation: its first request of a tour, and what the station said to it. */
export const recordExamples = (
  document: OpenApi,
  tour: readonly Folder[],
  sent: readonly Sent[],
): Examples => {
  const paths = new Map(operationsOf(document).map(({ id, path }) => [id, path]))
  const refused = new Set(
    tour.flatMap(({ steps }) => steps.filter((one) => one.refused !== undefined).map((one) => one.operation)),
  )
  return Object.fromEntries(
    sent.flatMap((one) => {
      const path = paths.get(one.id)
      if (path === undefined) return []
      const url = new URL(one.url)
      const query = Object.fromEntries([...url.searchParams].map(([name, value]) => [name, typed(value)]))
      const answer = refused.has(one.id) ? undefined : answerOf(one)
      const example: Example = {
        ...some('path', partsOf(path, url)),
        ...some('query', query),
        ...bodyOf(one),
        ...(answer === undefined ? {} : { answer }),
      }
      return [[one.id, example]]
    }),
  )
}
