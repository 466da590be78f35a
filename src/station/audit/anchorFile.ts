import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Anchor, anchorText, readAnchor } from './anchor.ts'

/** The name of the file in the data folder. */
export const anchorFileName = 'audit-anchors.log'

/**
 * The heads that were noted in a data folder, oldest first. A line that is none is passed over: a crash may have cut the
 * last one.
 */
export const readAnchorFile = (folder: string): Anchor[] => {
  let text: string
  try {
    text = readFileSync(join(folder, anchorFileName), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return text.split('\n').flatMap((line) => {
    const [at, anchor] = line.split(' ')
    return at === undefined || anchor === undefined ? [] : (readAnchor(anchor, at) ?? [])
  })
}

/** Notes a head: one line with the time, the number and the hash. */
export const appendAnchor = (folder: string, head: Pick<Anchor, 'seq' | 'hash'>, at: number): void => {
  const line = `${new Date(at).toISOString()} ${anchorText(head)}\n`
  appendFileSync(join(folder, anchorFileName), line, { mode: 0o600 })
}
