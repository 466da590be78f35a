import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { serialGauges } from '../../storage/queries/serialGauges.ts'
import type { StationHandlers } from '../station.ts'
import { createGauge, deleteGauge, type GaugeDeps, updateGauge } from './changeGauges.ts'
import { describeGauge, findGauge, seesGauge } from './findGauge.ts'
import { lineReader } from './lineReader.ts'
import { PatternFault } from './pattern/patternNode.ts'
import { requestBytes } from './requestBytes.ts'
import { PortFault, type SerialPorts } from './serialPorts.ts'

const listPorts =
  ({ db }: GaugeDeps, ports: SerialPorts): Handler<'serialGauge.ports'> =>
  async (caller) => {
    const gauges = serialGauges(db).filter((row) => seesGauge(db, caller, row))
    try {
      const found = await ports.list()
      return {
        ports: found.map(({ path, name }) => ({
          path,
          name,
          used_by: gauges.find(({ port }) => port === path)?.name ?? null,
        })),
        problem: null,
      }
    } catch (error) {
      const problem =
        error instanceof PortFault
          ? error.message
          : 'The system did not say which ports there are. Type the name of the port.'
      return { ports: [], problem }
    }
  }

const understand: Handler<'serialGauge.understand'> = (_caller, { line, ...settings }) => {
  try {
    return lineReader(settings)(line)
  } catch (error) {
    if (error instanceof PatternFault) return { value: null, text: null, unit: null, problem: error.message }
    throw error
  }
}

const request =
  ({ db, desk }: GaugeDeps): Handler<'serialGauge.request'> =>
  async (caller, { gauge_id }) => {
    const row = findGauge(db, caller, gauge_id)
    const bytes = row.request === null ? null : requestBytes(row.request)
    if (bytes === null) {
      throw new ContractError(
        'UNPROCESSABLE_ENTITY',
        `${row.name} has no request to be asked by. Press the button at the gauge, or give it a request under Settings.`,
      )
    }
    if (await desk.send(gauge_id, bytes)) return {}
    throw new ContractError('CONFLICT', `${row.name} is not connected. Look at its cable and its port.`)
  }

/** The use cases of gauges on serial ports. */
export const serialGaugeHandlers = (
  deps: GaugeDeps,
  ports: SerialPorts,
): Pick<StationHandlers, Extract<keyof StationHandlers, `serialGauge.${string}`>> => ({
  'serialGauge.create': createGauge(deps),
  'serialGauge.list': (caller) =>
    serialGauges(deps.db)
      .filter((row) => seesGauge(deps.db, caller, row))
      .map((row) => describeGauge(deps.db, row)),
  'serialGauge.update': updateGauge(deps),
  'serialGauge.delete': deleteGauge(deps),
  'serialGauge.ports': listPorts(deps, ports),
  'serialGauge.understand': understand,
  'serialGauge.request': request(deps),
  'serialGauge.claim': (caller, { gauge_id, number }) => {
    findGauge(deps.db, caller, gauge_id)
    return { yours: deps.desk.claim(number) }
  },
  'serialGauge.discard': (caller, { gauge_id }) => {
    findGauge(deps.db, caller, gauge_id)
    deps.desk.discard(gauge_id)
    return {}
  },
})
