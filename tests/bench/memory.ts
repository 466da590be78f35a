import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Row } from './row.ts'
import { startServer } from './serverProcess.ts'

const settleWithin = 45_000

const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** Waits until the memory has not moved by 1 MB for 15 s: workers that have nothing to do end after 30 s. */
const settled = async (pid: number): Promise<number> => {
  const until = performance.now() + settleWithin
  let low = residentMegabytes(pid)
  let since = performance.now()
  while (performance.now() < until) {
    await setTimeout(1000)
    const now = residentMegabytes(pid)
    if (Math.abs(now - low) > 1) {
      low = now
      since = performance.now()
    } else if (performance.now() - since > 35_000) break
  }
  return residentMegabytes(pid)
}

/** Memory of an idle station that has served a board and charts, against that of a Fastify server that has done nothing. */
export const memory = async (station: { readonly pid: number }, bytesEach: number): Promise<Row> => {
  const bare = await startServer(['tests/bench/bareRoute.ts'])
  const served = residentMegabytes(station.pid)
  const ours = await settled(station.pid)
  const plain = residentMegabytes(bare.pid)
  await bare.end()
  return {
    what: 'memory with 1,000,000 subgroups, idle',
    measured: `${ours.toFixed(0)} MB`,
    yardstick: `${plain.toFixed(0)} MB, bare Fastify`,
    ratio: ours / plain,
    mustReach: '< 220 MB',
    reached: ours < 220,
    notes: [
      `${served.toFixed(0)} MB right after it served the screens`,
      `on disk ${((bytesEach * 1e6) / 1e6).toFixed(0)} MB a million subgroups; ten million ${((bytesEach * 1e7) / 1e9).toFixed(2)} GB, must stay under 1.5 GB`,
    ],
  }
}
