import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { postingLines } from '../../src/renderer/features/keys/postingLines.ts'
import { sampleValues } from '../../src/renderer/features/keys/sampleValues.ts'

const target = {
  base: 'http://127.0.0.1:8420',
  key: 'clk_01234567.abcdefghijklmnopqrstuvwxyz-_0123456789ABCDE',
  code: 'RING',
  measurements: ['74.030', '74.002'],
}

it('fills in address, key and characteristic for every program, so that the lines run as they are pasted', () => {
  const all = postingLines(target)
  expect(all.map(({ name }) => name)).toEqual(['curl', 'PowerShell', 'Python'])
  for (const { lines } of all) {
    expect(lines).toContain('http://127.0.0.1:8420/api/v1/data-entry/submit')
    expect(lines).toContain(target.key)
    expect(lines).toContain('{"characteristic": "RING", "measurements": [74.030, 74.002]}')
  }
})

it('writes curl lines that a shell reads as one command', () => {
  const [curl] = postingLines({ ...target, code: `O'Hara "Ø" $1` })
  const shell = spawnSync('sh', ['-n'], { input: curl?.lines ?? '' })
  expect(shell.status).toBe(0)
  const body = /-d '([^']*)'$/.exec(curl?.lines ?? '')?.[1] ?? ''
  expect(JSON.parse(body)).toEqual({ characteristic: `O'Hara "Ø" $1`, measurements: [74.03, 74.002] })
})

it('shows values as a gauge would send them, with its decimals and not all alike (no chart can judge equal values)', () => {
  expect(sampleValues(74, 3, 5)).toEqual(['74.002', '73.999', '74.003', '74.000', '73.998'])
  expect(sampleValues(20, 0, 1)).toEqual(['22'])
})
