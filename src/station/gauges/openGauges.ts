import type { Handler } from '../../contract/handlers.ts'
import type { WritableDb } from '../../storage/connection.ts'
import type { Refusals } from '../audit/createRefusals.ts'
import type { Clock } from '../clock.ts'
import { followGauges, followLines } from './followGauges.ts'
import { openGaugeDesk } from './gaugeDesk.ts'
import { serialGaugeHandlers } from './serialGaugeHandlers.ts'
import { noSerialPorts, type SerialPorts } from './serialPorts.ts'
import { submitOfGauge } from './submitOfGauge.ts'

interface GaugesOptions {
  readonly db: WritableDb
  readonly clock: Clock
  readonly ports: SerialPorts | undefined
  readonly submit: Handler<'sample.submit'>
  readonly refusals: Pick<Refusals, 'operation'>
  readonly onProblem: (error: unknown) => void
}

/** The gauges on serial ports of a station that is open. */
export const openGauges = ({
  db,
  clock,
  ports = noSerialPorts,
  submit,
  refusals,
  onProblem,
}: GaugesOptions) => {
  const desk = openGaugeDesk({ db, clock, ports, submit: submitOfGauge(submit, refusals), onProblem })
  const gauges = { db, clock, desk, onProblem }
  return {
    handlers: serialGaugeHandlers(gauges, ports),
    streams: { 'gauge.readings': followGauges(gauges), 'gauge.lines': followLines(gauges) },
    close: desk.close,
  }
}
