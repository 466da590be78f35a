import { masterKey, openLocalStation } from './localStation.ts'
import type { Row } from './row.ts'

const rows = 100_000
const headers = { 'x-api-key': masterKey }

const tableOf = (start: number): string => {
  const lines = ['Time;x1;x2;x3;x4;x5;Batch']
  for (let i = 0; i < rows; i++) {
    const values = Array.from({ length: 5 }, (_, k) =>
      (74 + (((i * 7919 + k * 104_729) % 1000) - 500) / 25_000).toFixed(4).replace('.', ','),
    )
    const time = new Date(start + i * 60_000).toISOString().slice(0, 19).replace('T', ' ')
    lines.push(`${time};${values.join(';')};B-${Math.floor(i / 500)}`)
  }
  return lines.join('\r\n')
}

/** The longest time that the event loop of the station stood still. */
const watchSilence = () => {
  let longest = 0
  let last = performance.now()
  const watch = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 2)
  return () => {
    clearInterval(watch)
    return longest
  }
}

/** A large table over real HTTP: understood and checked, then imported, while others use the station. */
export const tableImport = async (folder: string): Promise<Row[]> => {
  const host = await openLocalStation(folder)
  await host.listen()
  const address = host.address ?? ''
  const made = await fetch(`${address}/api/v1/characteristics`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ code: 'RING', name: 'Ring', chart_type: 'xbar_r', subgroup_size: 5 }),
  })
  if (!made.ok) throw new Error(await made.text())
  const table = tableOf(Date.now() - 100 * 86_400_000)
  const silence = watchSilence()
  const start = performance.now()
  const taken = await fetch(`${address}/api/v1/imports?time_zone=UTC`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'text/csv' },
    body: table,
  })
  const understood = (performance.now() - start) / 1000
  if (taken.status !== 202) throw new Error(await taken.text())
  const { status_url: url } = (await taken.json()) as { status_url: string }
  const begun = performance.now()
  let state = 'running'
  let stored = 0
  while (state === 'running') {
    const status = await (await fetch(`${address}${url}`, { headers })).json()
    ;({ state, stored } = status as { state: string; stored: number })
  }
  const imported = (performance.now() - begun) / 1000
  const longest = silence()
  const silenceOfUndo = watchSilence()
  const back = performance.now()
  const undo = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' }
  await fetch(`${address}${url}/undo`, undo)
  let undoing = 'undoing'
  while (undoing === 'undoing') {
    const status = await (await fetch(`${address}${url}`, { headers })).json()
    undoing = (status as { state: string }).state
  }
  const undone = (performance.now() - back) / 1000
  const longestOfUndo = silenceOfUndo()
  await host.close()
  if (state !== 'done' || stored !== rows) throw new Error(`the import is ${state} with ${stored} subgroups`)
  const size = rows.toLocaleString('en')
  return [
    {
      what: `a table of ${size} rows understood and checked, over HTTP`,
      measured: `${understood.toFixed(2)} s`,
      yardstick: '–',
      ratio: null,
      mustReach: '< 2 s',
      reached: understood < 2,
      notes: [`${(table.length / 1e6).toFixed(1)} MB of CSV with decimal commas`],
    },
    {
      what: `its import as ${size} subgroups of 5`,
      measured: `${imported.toFixed(1)} s`,
      yardstick: '–',
      ratio: null,
      mustReach: '< 6 s',
      reached: imported < 6,
      notes: [`undone as a whole in ${undone.toFixed(1)} s`],
    },
    {
      what: 'longest that the station stood still meanwhile',
      measured: `${longest.toFixed(0)} ms`,
      yardstick: '–',
      ratio: null,
      mustReach: '< 100 ms',
      reached: longest < 100,
      notes: [`${longestOfUndo.toFixed(0)} ms while it was undone`],
    },
  ]
}
