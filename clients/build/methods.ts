import { type OpenApi, type Operation, operationsOf } from './openApi.ts'

type Method = readonly [name: string, operation: Operation]

/** The operations of a document as a client offers them: `chart.get` is `get` of the group `chart`. */
export const methodsOf = (
  document: OpenApi,
): {
  readonly alone: readonly Method[]
  readonly groups: readonly (readonly [string, readonly Method[]])[]
} => {
  const alone: Method[] = []
  const groups = new Map<string, Method[]>()
  for (const operation of operationsOf(document)) {
    const [group = '', name] = operation.id.split('.')
    if (name === undefined) alone.push([group, operation])
    else groups.set(group, [...(groups.get(group) ?? []), [name, operation]])
  }
  return { alone, groups: [...groups] }
}
