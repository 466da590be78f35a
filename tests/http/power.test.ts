import { describe, expect, it } from 'vitest'
import { asMaster, httpServer } from '../support/httpServer.ts'

const means = { chart_type: 'xbar_r', subgroup_size: 5 }

const posting = async () => {
  const { inject } = await httpServer()
  return async (path: string, payload: object, status = 200) => {
    const answer = await inject({ method: 'POST', url: `/api/v1/${path}`, headers: asMaster, payload })
    expect(answer.statusCode, answer.body).toBe(status)
    return answer.json()
  }
}

describe('run length and power over HTTP', () => {
  it('gives the average run length of a named set and of one’s own, with the way it was computed', async () => {
    const post = await posting()
    const named = await post('run-length', {
      ...means,
      rules: { preset: 'western_electric' },
      changes: [{ shift: 1 }],
    })
    expect(named.arl0.value).toBeCloseTo(91.75, 2)
    expect(named).toMatchObject({ method: 'markov_chain', standard_error: 0 })
    expect(named.arl0.steps.at(-1).value).toBe(named.arl0.value)
    expect(named.at[0].arl.value).toBeLessThan(3)
    const rules = [1, 5, 6].map((rule_id) => ({ rule_id, enabled: true }))
    const run = { rule_id: 2, enabled: true, params: { count: 8 } }
    const own = await post('run-length', { ...means, rules: [...rules, run] })
    expect(own.arl0.value).toBeCloseTo(91.75, 2)
  })

  // The default names rule 1 alone for the spread; all of Nelson's would halve the run length.
  it('takes the rules of the panel that is asked for', async () => {
    const post = await posting()
    const spread = await post('run-length', { ...means, panel: 'dispersion' })
    expect(spread.arl0.value).toBeCloseTo(217.25, 2)
    const all = await post('run-length', { ...means, panel: 'dispersion', rules: { preset: 'nelson' } })
    expect(all.arl0.value).toBeLessThan(100)
  })

  it('says why there is none, as a figure and not as an error', async () => {
    const post = await posting()
    const { arl0, method } = await post('run-length', { ...means, rules: [] })
    expect(arl0).toMatchObject({ value: null, reason: expect.stringMatching(/no rule is on/i) })
    expect(method).toBeNull()
  })

  it('gives the probability to catch a shift, its curve, and how large subgroups must be', async () => {
    const post = await posting()
    const asked = { ...means, rules: { preset: 'shewhart' }, change: { shift: 1 }, within: 2 }
    const power = await post('power', { ...asked, curve: [{ shift: 0 }, { shift: 1 }, { shift: 3 }] })
    expect(power.probability.value).toBeCloseTo(1 - 0.777546 ** 2, 5)
    expect(power.curve[1].probability).toBe(power.probability.value)
    expect(power.false_alarm.value).toBeCloseTo(0.00539, 5)
    const plan = await post('power/sample-size', { ...asked, probability: 0.9 })
    expect(plan.choices[0]).toMatchObject({ within: 1, subgroup_size: 19 })
    expect(plan.choices[1].subgroup_size).toBeLessThan(19)
  })

  it('runs an EWMA and a CUSUM by their design', async () => {
    const post = await posting()
    const cusum = { chart_type: 'cusum', subgroup_size: 1, chart_params: { k: 0.5, h: 4 } }
    expect((await post('run-length', cusum)).arl0.value).toBeCloseTo(167.7, 1)
    const fir = { ...cusum, chart_params: { k: 0.5, h: 4, fir: true } }
    expect((await post('run-length', fir)).arl0.value).toBeCloseTo(148.7, 1)
    const ewma = { chart_type: 'ewma', subgroup_size: 1, chart_params: { lambda: 0.2, L: 3 } }
    expect((await post('run-length', ewma)).arl0.value).toBeCloseTo(554.5, 1)
  })

  it('names the field that does not fit', async () => {
    const post = await posting()
    const fields = async (payload: object) =>
      (await post('run-length', payload, 400)).error.details.map(({ field }: { field: string }) => field)
    expect(await fields({ ...means, subgroup_size: 1 })).toEqual(['subgroup_size'])
    const tooMany = [{ rule_id: 5, enabled: true, params: { count: 4 } }]
    expect(await fields({ ...means, rules: tooMany })).toEqual(['rules.0.params.count'])
    expect(await fields({ ...means, rules: [{ rule_id: 1, enabled: true, params: { sigma: 0 } }] })).toEqual([
      'rules.0.params.sigma',
    ])
    expect(await fields({ chart_type: 'p', subgroup_size: 50, level: 1.5 })).toEqual(['level'])
  })
})

describe('rules of a characteristic by panel', () => {
  it('takes a set for the level and rules of one’s own for the spread, and gives them back', async () => {
    const { inject, addCharacteristic } = await httpServer()
    const rules = {
      preset: 'nelson' as const,
      dispersion: [{ rule_id: 2 as const, enabled: true, params: { count: 7 } }],
    }
    const { id } = await addCharacteristic({ rules })
    const answer = await inject({ url: `/api/v1/characteristics/${id}`, headers: asMaster })
    expect(answer.json().rules).toEqual(rules)
  })

  it('names the parameter that is out of place, panel and all', async () => {
    const { inject } = await httpServer()
    const payload = {
      code: 'A',
      name: 'A',
      ...means,
      rules: {
        location: [{ rule_id: 3, enabled: true, params: { count: 1 } }],
        dispersion: [{ rule_id: 1, enabled: true, params: { window: 3 } }],
      },
    }
    const answer = await inject({
      method: 'POST',
      url: '/api/v1/characteristics',
      headers: asMaster,
      payload,
    })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error.details).toMatchObject([
      { field: 'rules.location.0.params.count', constraint: 'must be a whole number from 2 to 200' },
      { field: 'rules.dispersion.0.params.window', constraint: 'rule 1 has no window' },
    ])
  })
})
