import type { JsonSchema } from './openApi.ts'
import { type NameOf, unnamedTypeText } from './typeText.ts'

/** A schema that gets a name in any case. */
export interface Root {
  readonly name: string
  readonly schema: JsonSchema
}

/** Shorter ones read better where they stand. */
const shortest = 60

const nowhere: NameOf = () => undefined

const capital = (text: string): string =>
  text.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, one) => one.toUpperCase())

const partsOf = (schema: JsonSchema): readonly (readonly [string, JsonSchema])[] => [
  ...Object.entries(schema.properties ?? {}),
  ...(schema.items === undefined ? [] : ([['item', schema.items]] as const)),
  ...(typeof schema.additionalProperties === 'object'
    ? ([['value', schema.additionalProperties]] as const)
    : []),
  ...[
    ...(schema.prefixItems ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
  ].map((one) => ['', one] as const),
]

/**
 * Names for the schemas of a document: one for each root, and one for whatever stands in more than one place, by where it
 * stands first. Two schemas are the same where their types are, whatever is said of them.
 */
export const nameTypes = (
  roots: readonly Root[],
): { readonly nameOf: NameOf; readonly named: readonly Root[] } => {
  const texts = new Map<JsonSchema, string>()
  const textOf = (schema: JsonSchema): string => {
    const known = texts.get(schema)
    if (known !== undefined) return known
    const text = unnamedTypeText(schema, nowhere)
    texts.set(schema, text)
    return text
  }
  const places = new Map<string, number>()
  const count = (schema: JsonSchema): void => {
    const text = textOf(schema)
    const seen = places.get(text) ?? 0
    places.set(text, seen + 1)
    if (seen === 0) for (const [, part] of partsOf(schema)) count(part)
  }
  for (const { schema } of roots) count(schema)

  const names = new Map<string, string>()
  const taken = new Set(roots.map(({ name }) => name))
  const named: Root[] = []
  const free = (wish: string, next = 2): string => {
    const name = taken.has(wish) ? `${wish}${next}` : wish
    return taken.has(name) ? free(wish, next + 1) : name
  }
  const give = (schema: JsonSchema, name: string): void => {
    names.set(textOf(schema), name)
    taken.add(name)
    named.push({ name, schema })
    visit(schema, name)
  }
  const visit = (schema: JsonSchema, path: string): void => {
    for (const [part, inner] of partsOf(schema)) {
      const text = textOf(inner)
      if (names.has(text)) continue
      const wish = `${path}${capital(part)}`
      const isObject = inner.type === 'object' && text.startsWith('{')
      if ((places.get(text) ?? 0) > 1 && isObject && text.length >= shortest) give(inner, free(wish))
      else visit(inner, wish)
    }
  }
  for (const { name, schema } of roots) {
    if (names.has(textOf(schema))) named.push({ name, schema })
    else give(schema, name)
  }
  return { nameOf: (schema) => names.get(textOf(schema)), named }
}
