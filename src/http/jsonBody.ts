import type { FastifyInstance } from 'fastify'
import { ContractError } from '../contract/errors.ts'
import { jsonFault } from './jsonFault.ts'

/** Characters of a body whose fault is looked for: in a longer one that would hold up everybody for seconds. */
const longestSearch = 256 * 1024

const whyNot = (text: string): ContractError => {
  try {
    JSON.parse(text)
  } catch {
    if (text.length > longestSearch) {
      return new ContractError('VALIDATION_ERROR', 'The body is not JSON, or it was cut off.', [
        { field: 'body', constraint: 'must be JSON' },
      ])
    }
    const { line, column, found } = jsonFault(text)
    const where = `line ${line}, column ${column}`
    const fault = found === null ? `it ends too early, at ${where}` : `${found} may not stand at ${where}`
    return new ContractError('VALIDATION_ERROR', `The body is not JSON: ${fault}.`, [
      { field: 'body', ...(found === null ? {} : { value: found }), constraint: `must be JSON: ${fault}` },
    ])
  }
  return new ContractError('VALIDATION_ERROR', 'The body may not name __proto__ or constructor.prototype.', [
    { field: 'body', constraint: 'must not name __proto__ or constructor.prototype' },
  ])
}

/** Takes JSON bodies only, refuses prototype poisoning, and says where malformed JSON goes wrong. */
export const jsonBody = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = body as string
    if (text === '') return done(null, undefined)
    void parse(request, text, (error, value) => {
      if (error === null) done(null, value)
      else done(whyNot(text))
    })
  })
}
