import { runHeadless } from './runHeadless.ts'

await runHeadless(process.argv.slice(2))
