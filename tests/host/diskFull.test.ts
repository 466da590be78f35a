import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { call, createCharacteristic, pointsOf } from './api.ts'
import { startHost } from './startHost.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const disk = temporaryFolder()
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]).status === 0
afterAll(() => {
  if (mounted) spawnSync('umount', ['--lazy', disk])
})

/** Fills the disk to the last byte. */
const fill = (file: string) => {
  const handle = openSync(file, 'w')
  for (let chunk = 65_536; chunk >= 1; ) {
    try {
      writeSync(handle, Buffer.alloc(chunk))
    } catch {
      chunk = Math.floor(chunk / 2)
    }
  }
  fsyncSync(handle)
  closeSync(handle)
}

// Skipped where this user may not mount a small disk of its own.
it.skipIf(!mounted)(
  'refuses with 507 on a full disk and goes on after: it would say 201 and keep nothing',
  async () => {
    const { host, address } = await startHost(join(disk, 'data'))
    const id = await createCharacteristic(address, 'FULL')
    const acknowledged: number[] = []
    const submitTen = async (): Promise<number> => {
      const samples = Array.from({ length: 10 }, () => ({
        characteristic: 'FULL',
        measurements: [74.03, 74.002, 74.019, 73.992, 74.008],
        sample_uuid: randomUUID(),
      }))
      const answers = await Promise.all(
        samples.map((sample) => call(address, 'POST', '/api/v1/data-entry/submit', sample)),
      )
      for (const { status, body } of answers) {
        if (status === 201) acknowledged.push((body as { sample_id: number }).sample_id)
        else expect({ status, code: (body as { error: { code: string } }).error.code }).toEqual(full)
      }
      return answers.filter(({ status }) => status === 201).length
    }
    const full = { status: 507, code: 'INSUFFICIENT_STORAGE' }

    expect(await submitTen()).toBe(10)
    const ballast = join(disk, 'ballast')
    fill(ballast)
    let stored = await submitTen()
    for (let round = 0; stored > 0 && round < 2000; round += 1) stored = await submitTen()
    expect(stored).toBe(0)
    // Reading goes on while nothing can be written.
    const stillThere = (await pointsOf(address, id)).map(({ sample_id }) => sample_id)
    expect(stillThere.sort((a, b) => a - b)).toEqual(acknowledged.sort((a, b) => a - b))

    rmSync(ballast)
    expect(await submitTen()).toBe(10)
    const points = (await pointsOf(address, id)).map(({ sample_id }) => sample_id)
    expect(points.sort((a, b) => a - b)).toEqual(acknowledged.sort((a, b) => a - b))
    const { body } = await call(address, 'GET', '/api/v1/audit/verify')
    expect(body).toMatchObject({ valid: true })
    await host.close()
  },
  60_000,
)
