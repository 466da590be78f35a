import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import type { StationHandlers } from '../station.ts'
import { getChart } from './getChart.ts'
import { getChartAsOf } from './getChartAsOf.ts'
import { getHistory } from './getHistory.ts'
import { strataHandlers } from './strataHandlers.ts'

/** The use cases of one chart: as it is, as it was, and with its subgroups told apart. */
export const chartHandlers = (
  core: StationCore,
  reader: Reader,
): Pick<StationHandlers, Extract<keyof StationHandlers, `chart.${string}`>> => ({
  'chart.get': getChart(core),
  'chart.history': getHistory(core, reader),
  'chart.asOf': getChartAsOf(core, reader),
  ...strataHandlers(core, reader),
})
