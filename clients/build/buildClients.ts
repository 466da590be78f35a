import { readFileSync, writeFileSync } from 'node:fs'
import { clientFiles } from './clientFiles.ts'
import type { OpenApi } from './openApi.ts'

const document = JSON.parse(
  readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8'),
) as OpenApi
for (const [path, text] of Object.entries(clientFiles(document))) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text)
}
