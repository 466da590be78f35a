import type { JsonSchema } from './openApi.ts'

/** The name of a schema that has one, in place of its text. */
export type NameOf = (schema: JsonSchema) => string | undefined

const indent = (text: string): string => text.replaceAll('\n', '\n  ')

const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : JSON.stringify(value)

const propertyName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name))

/** A comment, or nothing where there is nothing to say. */
export const comment = (text: string | undefined): string =>
  text === undefined || text === '' ? '' : `/** ${text.replaceAll('*/', '* /').replaceAll('\n', ' ')} */\n`

const union = (texts: readonly string[]): string => [...new Set(texts)].join(' | ') || 'never'

/** In brackets where it would not hold together before `[]` or beside `&`. */
const whole = (text: string): string => (/[ |&]/.test(text) && !text.startsWith('{') ? `(${text})` : text)

const objectText = (schema: JsonSchema, nameOf: NameOf): string => {
  const { properties = {}, required = [], additionalProperties } = schema
  const lines = Object.entries(properties).map(([name, value]) => {
    const mark = required.includes(name) ? '' : '?'
    return `${comment(value.description)}${propertyName(name)}${mark}: ${typeText(value, nameOf)}`
  })
  if (typeof additionalProperties === 'object') {
    const values = typeText(additionalProperties, nameOf)
    if (lines.length === 0) return `Record<string, ${values}>`
    lines.push('[name: string]: unknown')
  }
  if (lines.length === 0) return 'Record<string, unknown>'
  return `{\n  ${indent(lines.join('\n'))}\n}`
}

const arrayText = ({ items, prefixItems }: JsonSchema, nameOf: NameOf): string => {
  if (prefixItems !== undefined) return `[${prefixItems.map((one) => typeText(one, nameOf)).join(', ')}]`
  return `${whole(typeText(items ?? {}, nameOf))}[]`
}

const simple: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
}

/** The TypeScript type of what a schema lets through, without a name of its own. */
export const unnamedTypeText = (schema: JsonSchema, nameOf: NameOf): string => {
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum !== undefined) return union(schema.enum.map(literal))
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return union(choices.map((one) => typeText(one, nameOf)))
  if (schema.allOf !== undefined) return schema.allOf.map((one) => whole(typeText(one, nameOf))).join(' & ')
  if (typeof schema.type === 'object') {
    return union(schema.type.map((type) => typeText({ ...schema, type }, nameOf)))
  }
  if (schema.type === 'object') return objectText(schema, nameOf)
  if (schema.type === 'array') return arrayText(schema, nameOf)
  return simple[schema.type ?? ''] ?? 'unknown'
}

/** The TypeScript type of what a schema lets through, by its name where it has one. */
export const typeText = (schema: JsonSchema, nameOf: NameOf): string =>
  nameOf(schema) ?? unnamedTypeText(schema, nameOf)
