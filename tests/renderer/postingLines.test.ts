import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { postingLines } from '../../src/renderer/features/keys/postingLines.ts'
import { type SampleOf, sampleBody } from '../../src/renderer/features/keys/sampleBody.ts'

const ring: SampleOf = {
  code: 'RING',
  chart_type: 'xbar_r',
  subgroup_size: 2,
  decimals: 3,
  target: 74,
  plausible_min: null,
  plausible_max: null,
  chart_params: {},
}
const target = {
  base: 'http://127.0.0.1:8420',
  key: 'clk_01234567.abcdefghijklmnopqrstuvwxyz-_0123456789ABCDE',
}
const body = '{"characteristic": "RING", "measurements": [74.002, 73.999]}'

describe('ready lines', () => {
  it('fill in address, key and characteristic for every program, so that they run as they are pasted', () => {
    const all = postingLines({ ...target, body: sampleBody(ring, null) })
    expect(all.map(({ name }) => name)).toEqual(['curl', 'PowerShell', 'Python'])
    for (const { lines } of all) {
      expect(lines).toContain('http://127.0.0.1:8420/api/v1/data-entry/submit')
      expect(lines).toContain(target.key)
      expect(lines).toContain(body)
    }
  })

  it('read where the key may not send, in place of lines that would be refused', () => {
    for (const { lines } of postingLines({ ...target, body: null })) {
      expect(lines).toContain('http://127.0.0.1:8420/api/v1/characteristics')
      expect(lines).not.toMatch(/POST|submit/i)
    }
  })

  it('are one command to a shell, whatever a code consists of', () => {
    const [curl] = postingLines({ ...target, body: sampleBody({ ...ring, code: `O'Hara "Ø" \\ $1` }, null) })
    const shell = spawnSync('sh', ['-n'], { input: curl?.lines ?? '' })
    expect(shell.status).toBe(0)
    const sent = /-d '([^']*)'$/.exec(curl?.lines ?? '')?.[1] ?? ''
    expect(JSON.parse(sent)).toEqual({ characteristic: `O'Hara "Ø" \\ $1`, measurements: [74.002, 73.999] })
  })

  it('trust the station’s own certificate authority over HTTPS, which no program knows by itself', () => {
    for (const sent of [body, null]) {
      const lines = postingLines({ ...target, base: 'https://cell-4:8443', body: sent })
      expect(lines[0]?.lines).toContain('--cacert centerline-authority.crt')
      expect(lines[2]?.lines).toContain('cafile="centerline-authority.crt"')
      expect(lines[2]?.lines).toContain('context=context')
    }
  })

  it('keep backslashes within the bytes of Python', () => {
    const python = postingLines({ ...target, body: sampleBody({ ...ring, code: 'Ø' }, null) })[2]
    expect(python?.lines).toContain(String.raw`"\\u00d8"`)
  })
})

describe('the subgroup in ready lines', () => {
  const sent = (changes: Partial<SampleOf>, last: number | null = null): unknown =>
    JSON.parse(sampleBody({ ...ring, ...changes }, last))

  it('has the gauge’s decimals, and values that are not all alike (no chart can judge equal values)', () => {
    expect(sampleBody({ ...ring, subgroup_size: 5 }, null)).toContain(
      '[74.002, 73.999, 74.003, 74.000, 73.998]',
    )
    expect(sampleBody({ ...ring, subgroup_size: 1, decimals: 0, target: 20 }, null)).toContain('[22]')
  })

  it('is a count and what was inspected where the chart counts, as measurements are refused there', () => {
    expect(sent({ chart_type: 'p', subgroup_size: 80 })).toEqual({
      characteristic: 'RING',
      count: 1,
      sample_size: 80,
    })
    expect(sent({ chart_type: 'c', subgroup_size: 1 })).toEqual({ characteristic: 'RING', count: 1 })
  })

  it('names a part where a short-run chart wants one, near its target', () => {
    const parts = [{ part_number: 'A-1', target: 12 }]
    expect(sent({ chart_type: 'short_run_deviation', subgroup_size: 1, chart_params: { parts } })).toEqual({
      characteristic: 'RING',
      measurements: [12.002],
      metadata: { part_number: 'A-1' },
    })
  })

  it('lies within what the station takes for no slip, where neither target nor last value does', () => {
    expect(
      sent({ target: null, plausible_min: 5, plausible_max: 6, subgroup_size: 1, decimals: 1 }, 9),
    ).toEqual({ characteristic: 'RING', measurements: [5.7] })
  })
})
