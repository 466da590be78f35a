import { type Counts, type Outcome, sum } from './runner/outcome.ts'
import { steps } from './runner/steps.ts'

const results: (Outcome & { readonly name: string; readonly seconds: number })[] = []

for (const { name, run } of steps) {
  console.log(`\n── ${name}`)
  const startedAt = performance.now()
  const outcome = await run()
  results.push({ ...outcome, name, seconds: Math.round((performance.now() - startedAt) / 1000) })
}

const sentence = ({ passed, failed, skipped }: Counts) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

console.log('\n── summary')
for (const { name, counts, seconds } of results) {
  console.log(`${name.padEnd(10)} ${sentence(counts).padEnd(40)} ${seconds} s`)
}

// Said once more at the end: of a long run, the beginning is the first to be cut off.
for (const { name: step, failures } of results) {
  for (const { name, message } of failures) console.log(`\n${step}: ${name}\n  ${message.slice(0, 1_000)}`)
}

const total = sum(results.map(({ counts }) => counts))
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
console.log(sentence(total))
