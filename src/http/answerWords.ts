/** What the document says of an answer that has no words of its own. */
const words: Readonly<Record<string, string>> = {
  200: 'What was asked for',
  201: 'What was stored',
  202: 'Taken on; the work goes on by itself',
}

/** Of 200 beside 201. */
const retried = 'What was stored before: this is a retry'

const unsaid = 'Default Response'

interface Described {
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>
}

const wordsOf = (status: string, others: object): string =>
  (status === '200' && '201' in others ? retried : words[status]) ?? 'The answer'

const inOperation = ({ responses = {}, ...described }: Described): Described => ({
  ...described,
  responses: Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      response.description === unsaid ? { ...response, description: wordsOf(status, responses) } : response,
    ]),
  ),
})

/** An OpenAPI document whose answers each say what they are. */
export const withAnswerWords = <Document extends { readonly paths?: object }>(
  document: Document,
): Document => ({
  ...document,
  paths: Object.fromEntries(
    Object.entries((document.paths ?? {}) as Record<string, Record<string, Described>>).map(
      ([path, methods]) => [
        path,
        Object.fromEntries(
          Object.entries(methods).map(([method, described]) => [method, inOperation(described)]),
        ),
      ],
    ),
  ),
})
