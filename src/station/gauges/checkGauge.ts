import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type NewSerialGauge, serialGauges } from '../../storage/queries/serialGauges.ts'
import { findConfigurable } from '../characteristics/findVisible.ts'
import { mayConfigureFor } from '../characteristics/maySee.ts'
import { seesGauge } from './findGauge.ts'
import { lineReader } from './lineReader.ts'
import { PatternFault } from './pattern/patternNode.ts'
import { requestBytes } from './requestBytes.ts'

const refused = (field: string, value: unknown, message: string): ContractError =>
  new ContractError('UNPROCESSABLE_ENTITY', message, [{ field, value, constraint: message }])

const checkPattern = (gauge: NewSerialGauge): void => {
  try {
    lineReader(gauge)
  } catch (error) {
    if (error instanceof PatternFault) throw refused('pattern', gauge.pattern, error.message)
    throw error
  }
}

const checkMeasured = (db: ReadableDb, caller: Caller, gauge: NewSerialGauge): void => {
  const { characteristicId, autoSubmit } = gauge
  if (characteristicId === null) {
    if (!mayConfigureFor(caller, null)) {
      throw new ContractError(
        'FORBIDDEN',
        'A gauge for whatever is asked for is shared by all clients. Choose what it measures, or ask a power user.',
      )
    }
    if (!autoSubmit) return
    throw refused(
      'auto_submit',
      true,
      'A gauge records by itself only where it is known what it measures. Choose the characteristic.',
    )
  }
  const { code, chartType } = findConfigurable(db, caller, characteristicId)
  if (chartDefinition(chartType).kind === 'measurements') return
  throw refused(
    'characteristic_id',
    characteristicId,
    `${code} is counted, not measured. Choose a characteristic with measured values.`,
  )
}

const checkPort = (db: ReadableDb, caller: Caller, gauge: NewSerialGauge, id: number | null): void => {
  if (!gauge.enabled) return
  const other = serialGauges(db).find((one) => one.id !== id && one.enabled && one.port === gauge.port)
  if (other === undefined) return
  const name = seesGauge(db, caller, other) ? `the gauge ${other.name}` : 'another gauge'
  throw new ContractError(
    'CONFLICT',
    `${gauge.port} is taken by ${name}. Choose another port, or switch that gauge off first.`,
    [{ field: 'port', value: gauge.port, constraint: 'must not be the port of another gauge' }],
  )
}

/**
 * Refuses a gauge that could not work.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY for a pattern, request or characteristic that does not do, CONFLICT where its port is
 * another one's, FORBIDDEN or NOT_FOUND for a characteristic that the caller may not change
 */
export const checkGauge = (
  db: ReadableDb,
  caller: Caller,
  gauge: NewSerialGauge,
  id: number | null = null,
): void => {
  checkMeasured(db, caller, gauge)
  checkPattern(gauge)
  if (gauge.request !== null && requestBytes(gauge.request) === null) {
    throw refused(
      'request',
      gauge.request,
      'After a backslash comes r, n, t, x with two digits, or a backslash.',
    )
  }
  checkPort(db, caller, gauge, id)
}
