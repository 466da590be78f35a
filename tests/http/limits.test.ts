import { describe, expect, it } from 'vitest'
import { figureTruth } from '../support/figureTruth.ts'
import { asMaster, httpServer } from '../support/httpServer.ts'

const setUp = async (client_id: string | null = null) => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ subgroup_size: 2, baseline_subgroups: 25, client_id })
  const samples = Array.from({ length: 25 }, (_, i) => ({
    characteristic_id: id,
    measurements: [9.9 + (i % 3) * 0.1, 10.1 - (i % 2) * 0.1],
    timestamp: new Date(Date.UTC(2026, 0, 5, 6, i)).toISOString(),
  }))
  await server.inject({
    method: 'POST',
    url: '/api/v1/data-entry/batch',
    headers: asMaster,
    payload: { samples },
  })
  const path = `/api/v1/characteristics/${id}/limits`
  const preview = (payload: object, query = '', headers: Record<string, string> = asMaster) =>
    server.inject({ method: 'POST', url: `${path}/preview${query}`, headers, payload })
  const explain = (rest: string, headers: Record<string, string> = asMaster) =>
    server.inject({ url: `${path}/${rest}`, headers })
  return { ...server, preview, explain }
}

const given = { method: 'given', center_line: 10, sigma: 0.1 }

describe('limits over HTTP', () => {
  // Would catch a preview that only a leader may see, or one that a person without the right to freeze can turn into a revision.
  it('are previewed by whoever may read, and frozen by nobody in passing', async () => {
    const { addUser, signIn, preview, explain } = await setUp()
    addUser('OPERATOR_DATAENTRY')
    const operator = await signIn('operator_dataentry')
    const answer = await preview(given, '?last=7', operator)
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ process: { center_line: 10, sigma: 0.1 }, newest: 7 })
    expect(figureTruth(answer.json()).size).toBeGreaterThan(20)
    expect((await explain('2', operator)).statusCode).toBe(404)
    const told = await explain('1?n=2', operator)
    expect(told.statusCode).toBe(200)
    expect(told.json()).toMatchObject({ revision: { revision: 1 }, subgroups: 25, n: 2 })
    figureTruth(told.json())
  })

  // Would catch another client's limits in an answer, or in the words of a refusal.
  it('of another client are not there', async () => {
    const { addUser, signIn, preview, explain } = await setUp('acme')
    addUser('LEADER_DATACONFIG')
    const stranger = await signIn('leader_dataconfig')
    for (const answer of [await preview(given, '', stranger), await explain('1', stranger)]) {
      expect(answer.statusCode).toBe(404)
      expect(answer.json().error.message).not.toContain('acme')
    }
  })

  // Would catch a typing error that is ignored, and a 500 where a 400 is due.
  it.each([
    [{ ...given, ucl: 11 }, ''],
    [{ ...given, sigma: -1 }, ''],
    [{ method: 'baseline', from_sample: 0 }, ''],
    [given, '?last=0'],
    [given, '?last=many'],
  ])('refuse %o%s', async (payload, query) => {
    const { preview } = await setUp()
    expect((await preview(payload, query)).statusCode).toBe(400)
  })

  // Would catch a size of 0 in a square root, one that no constants are kept for, and a revision that is no number.
  it.each(['x', '-1', '1?n=0', '1?n=two', '1?n=2.5', '1?n=1000000', '1?size=5'])(
    'cannot be explained as %s',
    async (rest) => {
      const { explain } = await setUp()
      expect((await explain(rest)).statusCode).toBe(400)
    },
  )
})
