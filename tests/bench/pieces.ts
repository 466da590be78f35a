import { setTimeout } from 'node:timers/promises'
import { masterKey, openLocalStation } from './localStation.ts'
import { quantile } from './quantile.ts'
import { pieceCount, randomPiece } from './randomPieces.ts'
import type { Row } from './row.ts'

const aRequest = 10_000
const opened = 2_000
const typed = [
  'pizhinov',
  'macdon',
  'circassia',
  'j y9',
  'germany ros',
  '4',
  '41',
  '413',
  '4139',
  'ö',
  'scotland mac r m',
]

const headers = { 'content-type': 'application/json', 'x-api-key': masterKey }

/** Posts until it is taken: on a busy machine the station asks to wait. */
const postBatch = async (address: string, body: string): Promise<{ readonly created?: number }> => {
  for (;;) {
    const answer = await fetch(`${address}/api/samples/batch`, { method: 'POST', headers, body })
    if (answer.status !== 503) return (await answer.json()) as { created?: number }
    await setTimeout(Number(answer.headers.get('retry-after') ?? 1) * 1000)
  }
}

const importAll = async (address: string): Promise<{ seconds: number; longestSilence: number }> => {
  let longestSilence = 0
  let last = performance.now()
  const watch = setInterval(() => {
    const now = performance.now()
    longestSilence = Math.max(longestSilence, now - last)
    last = now
  }, 5)
  let seconds = 0
  for (let sent = 0; sent < pieceCount; sent += aRequest) {
    const length = Math.min(aRequest, pieceCount - sent)
    const body = JSON.stringify({ samples: Array.from({ length }, (_, i) => randomPiece(sent + i)) })
    const start = performance.now()
    const { created } = await postBatch(address, body)
    seconds += (performance.now() - start) / 1000
    if (created !== length) throw new Error(`only ${created} of ${length} pieces were stored`)
  }
  clearInterval(watch)
  return { seconds, longestSilence }
}

const timeOf = async (url: string): Promise<number> => {
  const start = performance.now()
  const answer = await fetch(url, { headers })
  if (!answer.ok) throw new Error(`${url} was answered ${answer.status}`)
  await answer.json()
  return performance.now() - start
}

/** The sample manager at its real size, over real HTTP: import, open by number, search as somebody types. */
export const pieces = async (folder: string): Promise<Row[]> => {
  const host = await openLocalStation(folder)
  await host.listen()
  const address = host.address ?? ''
  const { seconds, longestSilence } = await importAll(address)
  const opening: number[] = []
  for (let i = 0; i < opened; i++) {
    const number = 100_000 + Math.floor((i * pieceCount) / opened)
    opening.push(await timeOf(`${address}/api/samples/${number}`))
  }
  const searching: { words: string; time: number }[] = []
  for (const words of typed) {
    for (let length = 1; length <= words.length; length++) {
      const search = words.slice(0, length)
      const time = await timeOf(`${address}/api/samples?search=${encodeURIComponent(search)}`)
      searching.push({ words: search, time })
    }
  }
  await host.close()
  const times = searching.map(({ time }) => time)
  const open = quantile(opening, 0.99)
  const search = quantile(times, 0.99)
  const slowest = searching.toSorted((a, b) => b.time - a.time)[0]
  const size = pieceCount.toLocaleString('en')
  return [
    {
      what: `import of ${size} pieces with 25 markers, over HTTP`,
      measured: `${seconds.toFixed(1)} s`,
      yardstick: '–',
      ratio: null,
      mustReach: '< 30 s',
      reached: seconds < 30,
      notes: [
        'in batches of 10,000, an audit entry for each piece',
        `others waited at most ${longestSilence.toFixed(0)} ms meanwhile`,
      ],
    },
    {
      what: `a piece by its number, of ${size}, over HTTP`,
      measured: `p99 ${open.toFixed(2)} ms`,
      yardstick: '–',
      ratio: null,
      mustReach: '< 5 ms',
      reached: open < 5,
      notes: [`median ${quantile(opening, 0.5).toFixed(2)} ms`],
    },
    {
      what: `a search after each letter, of ${size} pieces, over HTTP`,
      measured: `p99 ${search.toFixed(1)} ms`,
      yardstick: '–',
      ratio: null,
      mustReach: '< 50 ms',
      reached: search < 50,
      notes: [
        `median ${quantile(times, 0.5).toFixed(1)} ms; slowest "${slowest?.words}", ${slowest?.time.toFixed(1)} ms`,
      ],
    },
  ]
}
