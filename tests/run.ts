import { type Counts, sum } from './runner/counts.ts'
import { steps } from './runner/steps.ts'

const results: { readonly name: string; readonly counts: Counts; readonly seconds: number }[] = []

for (const { name, run } of steps) {
  console.log(`\n── ${name}`)
  const startedAt = performance.now()
  const counts = await run()
  results.push({ name, counts, seconds: Math.round((performance.now() - startedAt) / 1000) })
}

const sentence = ({ passed, failed, skipped }: Counts) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

console.log('\n── summary')
for (const { name, counts, seconds } of results) {
  console.log(`${name.padEnd(10)} ${sentence(counts).padEnd(40)} ${seconds} s`)
}

const total = sum(results.map(({ counts }) => counts))
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
console.log(sentence(total))
