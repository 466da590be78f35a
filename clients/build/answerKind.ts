import type { Content } from './openApi.ts'

/** How an answer is read. */
export type AnswerKind = 'json' | 'text' | 'bytes' | 'nothing' | 'events'

/** How an answer of these media types is read. */
export const answerKind = (answer: Content): AnswerKind => {
  const [type] = Object.keys(answer)
  if (type === undefined) return 'nothing'
  if (type === 'application/json') return 'json'
  if (type === 'text/event-stream') return 'events'
  return type.startsWith('text/') || type === 'application/x-x509-ca-cert' ? 'text' : 'bytes'
}
