import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../../src/host/launch/build.ts'
import { auditLog } from './auditLog.ts'
import { batches } from './batches.ts'
import { seedBigStation } from './bigStation.ts'
import { startBrowser } from './browser.ts'
import { capabilityFits } from './capabilityFits.ts'
import { coldChart } from './coldChart.ts'
import { incrementalStep } from './incrementalStep.ts'
import { keyFlood } from './keyFlood.ts'
import { knownKey } from './knownKey.ts'
import { longHistory } from './longHistory.ts'
import { memory } from './memory.ts'
import { movingBoard } from './movingBoard.ts'
import { panning } from './panning.ts'
import { pieces } from './pieces.ts'
import { printTable } from './printTable.ts'
import { production } from './production.ts'
import { recalculation } from './recalculation.ts'
import type { Row } from './row.ts'
import { rulesWindow } from './rulesWindow.ts'
import { sampleList } from './sampleList.ts'
import { singleSubmits } from './singleSubmits.ts'
import { startStation } from './stationServer.ts'
import { submitToPixel } from './submitToPixel.ts'
import { tableImport } from './tableImport.ts'
import { workFolder } from './workFolder.ts'

await ensureBuilt(fileURLToPath(new URL('../..', import.meta.url)))
const folders = workFolder()
const rows: Row[] = []
const say = (line: string): void => console.error(line)

say('steps of the engine …')
rows.push(incrementalStep(), rulesWindow(), capabilityFits())
say('keys …')
rows.push(await knownKey(), await keyFlood(folders.sub('keys')))
say('single submits …')
rows.push(await singleSubmits(folders.sub('single')))
say('batches …')
rows.push(await batches(folders.sub('batch'), folders.sub('bare')))
say('pieces …')
rows.push(...(await pieces(folders.sub('pieces'))))
say('a large table …')
rows.push(...(await tableImport(folders.sub('table'))))
say('a list over a million subgroups …')
rows.push(await sampleList(folders.sub('samples')))
say('three years of production …')
rows.push(...(await production(folders.sub('production'))))
say('a million entries of the audit log …')
rows.push(...(await auditLog(folders.sub('audit'))))
say('filling a station with a million subgroups …')
const big = await seedBigStation(folders.sub('big'))
say('a long history …')
rows.push(await longHistory(big))
say('judging a long history anew …')
rows.push(await recalculation(big))
const browser = await startBrowser()
const station = await startStation(big.dataDir)
if (browser === null)
  say('There is no Chromium here: what a person sees is not measured. CENTERLINE_CHROMIUM may name one.')
else {
  say('a chart, cold …')
  rows.push(await coldChart(browser, station), await panning(browser, station))
  say('a board that moves …')
  rows.push(await movingBoard(browser, folders.sub('board')))
  say('submit to pixel …')
  rows.push(await submitToPixel(browser, station, big))
  await browser.close()
}
say('memory, once it has settled …')
rows.push(await memory(station, big.bytesEach))
await station.end()
printTable(rows)
