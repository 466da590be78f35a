import { answerKind } from './answerKind.ts'
import { methodsOf } from './methods.ts'
import type { OpenApi, Operation } from './openApi.ts'

const call = ({ method, path, answer }: Operation): string => {
  const kind = answerKind(answer)
  if (kind === 'events') return `(input) => follow('${path}', input)`
  return `(input) => ask('${method}', '${path}', '${kind}', input)`
}

/** The text of `centerline.js`: a function for each operation of the document. */
export const javascriptClient = (document: OpenApi): string => {
  const { alone, groups } = methodsOf(document)
  const lines = [
    ...alone.map(([name, operation]) => `    ${name}: ${call(operation)},`),
    ...groups.flatMap(([group, methods]) => [
      `    ${group}: {`,
      ...methods.map(([name, operation]) => `      ${name}: ${call(operation)},`),
      '    },',
    ]),
  ]
  return `// Made from docs/openapi.json by \`npm run clients\`; a change here is lost.
import { connect, StationError } from './connection.js'

export { StationError }

/** A client of the station at \`options.baseUrl\`; see centerline.d.ts. */
export const createClient = (options) => {
  const { ask, follow, signIn, signOut } = connect(options)
  return {
    signIn,
    signOut,
${lines.join('\n')}
  }
}
`
}
