import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'

const root = join(import.meta.dirname, '../../../src/renderer')

/** Attributes that people read or hear. */
const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'help',
  'label',
  'nothingFoundMessage',
  'placeholder',
  'sentence',
  'title',
])

/** What the screens say: sentences that go through `t`, sentences put together elsewhere, and words that bypass it. */
export interface Sentences {
  readonly said: ReadonlySet<string>
  readonly dynamic: readonly string[]
  readonly bare: readonly string[]
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'words' ? [] : sourceFiles(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })

/** Letters that are no address of a machine, such as mail.plant.local. */
const isWord = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}{2}/u.test(text) && !/^\S+[.@/]\S+$/.test(text)

/** Reads every file of the screens. */
export const readSentences = (): Sentences => {
  const said = new Set<string>()
  const dynamic: string[] = []
  const bare: string[] = []
  for (const file of sourceFiles(root)) {
    const text = readFileSync(file, 'utf8')
    const place = relative(root, file)
    const look = (node: unknown): void => {
      if (Array.isArray(node)) for (const one of node) look(one)
      if (!isNode(node)) return
      if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.name === 't') {
        const [first] = node.arguments as readonly Node[]
        if (first?.type === 'Literal' && typeof first.value === 'string') said.add(first.value)
        else dynamic.push(`${place}: ${text.slice(node.start, node.end)}`)
      }
      if (node.type === 'JSXText' && isWord(node.value)) bare.push(`${place}: ${node.value.trim()}`)
      if (node.type === 'JSXAttribute' && isNode(node.name) && isNode(node.value)) {
        const name = String(node.name.name)
        if (node.value.type === 'Literal' && spokenAttributes.has(name) && isWord(node.value.value))
          bare.push(`${place}: ${name}="${node.value.value}"`)
      }
      for (const value of Object.values(node)) if (typeof value === 'object') look(value)
    }
    look(parseSync(file, text).program)
  }
  return { said, dynamic, bare }
}
