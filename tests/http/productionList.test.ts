import { describe, expect, test } from 'vitest'
import { entryServer, entryUrl, exampleEntry } from '../support/entryServer.ts'

describe('the list of entries', () => {
  // Filters that are joined the wrong way, or a page that repeats.
  test('is filtered and paged, the latest shift first', async () => {
    const { get, post, order, person } = await entryServer()
    order('OTHER')
    order('LINE-B-1', { client_id: 'LINE-B' })
    const day = (n: number) => ({ ...exampleEntry, shift_date: `2025-12-0${n}` })
    for (const n of [1, 3, 2]) await post(entryUrl, day(n))
    await post(entryUrl, { ...day(3), work_order_id: 'OTHER', shift_type: 'SHIFT_2ND' })
    await post(entryUrl, { ...day(4), work_order_id: 'LINE-B-1' })
    const list = async (query: string, headers?: Record<string, string>) =>
      (await get(`/api/v1/production/entries?${query}`, undefined, headers)).body
    const days = (body: { results: { shift_date: string }[] }) => body.results.map((one) => one.shift_date)
    expect(days(await list(''))).toEqual([
      '2025-12-04',
      '2025-12-03',
      '2025-12-03',
      '2025-12-02',
      '2025-12-01',
    ])
    expect(await list('limit=2&page=2')).toMatchObject({ total: 5, page: 2, limit: 2 })
    expect(days(await list('limit=2&page=2'))).toEqual(['2025-12-03', '2025-12-02'])
    expect(days(await list('date_from=2025-12-02&date_to=2025-12-03&client_id=BOOT-LINE-A'))).toHaveLength(3)
    expect((await list('shift_type=SHIFT_2ND')).total).toBe(1)
    expect((await list('work_order_id=OTHER')).results[0].work_order_id).toBe('OTHER')
    const operator = await person('OPERATOR_DATAENTRY')
    expect((await list('', operator)).total).toBe(4)
    const foreign = await get('/api/v1/production/entries?client_id=LINE-B', undefined, operator)
    expect(foreign.status).toBe(403)
    expect((await get('/api/v1/production/entries?limit=501')).status).toBe(400)
    expect((await get('/api/v1/production/entries?date_from=2025-12-02&date_to=2025-12-01')).status).toBe(400)
  })
})
