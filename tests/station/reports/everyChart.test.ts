import { expect, test } from 'vitest'
import type { CreateCharacteristicInput } from '../../../src/contract/characteristic.ts'
import { submitInput } from '../../../src/contract/sample.ts'
import { chartDefinition } from '../../../src/spc/charts/chartRegistry.ts'
import { type ChartType, chartTypes } from '../../../src/spc/chartType.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { spcReport } from '../../../src/station/reports/spc/spcReport.ts'
import { minute } from '../../support/ingestCore.ts'
import { readPdf } from '../../support/readPdf.ts'
import { testStation } from '../../support/testStation.ts'

const order = { language: 'de', madeBy: 'leader1', version: '1.0.0', from: null } as const

const settingsOf = (chartType: ChartType): Partial<CreateCharacteristicInput> => {
  const parts = [
    { part_number: 'A', target: 10, sigma: 1 },
    { part_number: 'B', target: 10.5, sigma: 1.5 },
  ]
  if (chartType === 'short_run_deviation' || chartType === 'short_run_z') return { chart_params: { parts } }
  return chartType === 'precontrol' ? { lsl: 7, usl: 13 } : {}
}

// A chart with panels, limits or points of its own kind broke the report, or left a panel out.
test.each(chartTypes)(
  'a %s chart is drawn with all of its panels, on trial and with limits',
  async (chartType) => {
    const { db, create, station } = testStation()
    const { kind, minimumSize, maximumSize, dispersion, companion } = chartDefinition(chartType)
    const size = kind === 'counted' ? 40 : Math.min(maximumSize, Math.max(minimumSize, 2))
    const id = await create({
      ...{ chart_type: chartType, subgroup_size: size, decimals: 2, baseline_subgroups: 20 },
      ...settingsOf(chartType),
    })
    const send = async (i: number) => {
      const wave = 10 + Math.sin(i * 2.3)
      const content =
        kind === 'measurements'
          ? { measurements: Array.from({ length: size }, (_, j) => wave + Math.cos(i + j * 1.9) / 2) }
          : { count: Math.round(wave / 3), ...(kind === 'counted' ? { sample_size: 40 } : {}) }
      const metadata = { part_number: i % 2 === 0 ? 'A' : 'B' }
      const input = { characteristic_id: id, timestamp: minute(i), metadata, ...content }
      await station.handlers['sample.submit'](stationCaller, submitInput.parse(input))
    }
    const report = async () => {
      const job = { ...order, characteristicId: id, to: Date.parse(minute(100)), at: Date.parse(minute(200)) }
      return await readPdf((await spcReport(db, job)).bytes)
    }
    for (let i = 0; i < 10; i++) await send(i)
    const trial = await report()
    expect(trial.text).toContain(`C1`)
    for (let i = 10; i < 30; i++) await send(i)
    const { text, parts } = await report()
    const panels = 1 + (dispersion(size) === null ? 0 : 1) + (companion?.panel === 'within' ? 1 : 0)
    const [chart] = parts.filter(({ role }) => role === 'Figure')
    expect(chart?.alt?.match(/30 Punkte/g)).toHaveLength(panels)
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/)
  },
)
