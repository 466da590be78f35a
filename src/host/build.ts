import { fileURLToPath } from 'node:url'
import { build } from './launch/build.ts'
import { sentenceOf } from './sentenceOf.ts'

await build(fileURLToPath(new URL('../..', import.meta.url))).catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(1)
})
