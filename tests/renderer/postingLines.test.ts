import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { postingLines } from '../../src/renderer/features/keys/postingLines.ts'

const target = {
  base: 'http://127.0.0.1:8420',
  key: 'clk_01234567.abcdefghijklmnopqrstuvwxyz-_0123456789ABCDE',
  characteristicId: 7,
  measurements: [74.03, 74.002],
}

it('fills in address, key and characteristic for every program, so that the lines run as they are pasted', () => {
  const all = postingLines(target)
  expect(all.map(({ name }) => name)).toEqual(['curl', 'PowerShell', 'Python'])
  for (const { lines } of all) {
    expect(lines).toContain('http://127.0.0.1:8420/api/v1/data-entry/submit')
    expect(lines).toContain(target.key)
    expect(lines).toContain('"characteristic_id":7,"measurements":[74.03,74.002]')
  }
})

it('writes curl lines that a shell reads as one command', () => {
  const [curl] = postingLines(target)
  const shell = spawnSync('sh', ['-n'], { input: curl?.lines ?? '' })
  expect(shell.status).toBe(0)
})
