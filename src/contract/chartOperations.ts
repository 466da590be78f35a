import { chart, chartHistory, chartHistoryQuery, chartQuery } from './chart.ts'
import { nothing } from './fields.ts'
import { operation } from './operation.ts'
import { board } from './station.ts'

/** Charts, and the board of all of them. */
export const chartOperations = {
  'chart.get': operation('data.read', chartQuery, chart),
  'chart.history': operation('data.read', chartHistoryQuery, chartHistory),
  'board.get': operation('data.read', nothing, board),
}
