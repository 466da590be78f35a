import { fastify } from 'fastify'
import type { z } from 'zod'
import { submitInput } from '../../src/contract/sample.ts'

// The size of a station's answer without violations.
const answer = {
  sample_id: 123456,
  sample_uuid: '01993f0e-7c5a-7bd2-9a4e-0123456789ab',
  characteristic_id: 1,
  timestamp: '2026-01-05T06:00:00.000Z',
  n: 5,
  mean: 74.0102,
  range_value: 0.038,
  std_dev: 0.0148088,
  zone: 'zone_b_upper',
  in_control: true,
  limits_revision: 1,
  violations: [],
}

const app = fastify()
app.setValidatorCompiler<z.ZodType>(({ schema }) => (data) => {
  const parsed = schema.safeParse(data)
  return parsed.success ? { value: parsed.data } : { error: parsed.error }
})
app.post('/submit', { schema: { body: submitInput } }, async (_request, reply) =>
  reply.code(201).send(answer),
)
console.log(`listening on ${await app.listen({ host: '127.0.0.1', port: 0 })}`)
process.on('SIGTERM', () => void app.close())
