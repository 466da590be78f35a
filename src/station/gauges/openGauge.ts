import type { Caller } from '../../contract/caller.ts'
import { unitsAgree } from '../../contract/gaugeUnit.ts'
import type { SubmitInput } from '../../contract/sample.ts'
import type { GaugeLine, GaugeReading, GaugeState, UnderstoodLine } from '../../contract/serialGauge.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CharacteristicRow, characteristicById } from '../../storage/queries/characteristics.ts'
import type { SerialGaugeRow } from '../../storage/queries/serialGauges.ts'
import type { Clock } from '../clock.ts'
import { createGaugeLink, type GaugeLink } from './gaugeLink.ts'
import { lineReader } from './lineReader.ts'
import type { SerialPorts } from './serialPorts.ts'
import { shownLine } from './shownLine.ts'
import { createSubgroupFiller, type SubgroupFiller } from './subgroupFiller.ts'

/** What a gauge needs and what it tells. */
export interface GaugeOptions {
  readonly db: ReadableDb
  readonly clock: Clock
  readonly ports: SerialPorts
  /** Records a subgroup in the name of the gauge. */
  readonly submit: (caller: Caller, input: SubmitInput) => Promise<unknown>
  readonly nextNumber: () => number
  readonly changed: () => void
  readonly reading: (reading: GaugeReading) => void
  readonly line: (line: GaugeLine) => void
}

/** A gauge that is looked after. */
export interface OpenGauge {
  readonly row: SerialGaugeRow
  readonly state: () => GaugeState
  /** False where it is not connected. */
  readonly send: (bytes: Uint8Array) => Promise<boolean>
  readonly discard: () => void
  /** Resolves when its port is free. */
  readonly close: () => Promise<void>
}

const cutLine = 'It came while the port was being opened: its beginning may be missing. Measure again.'

const unfinishedLine =
  'No end of line has come after this. Look whether the gauge ends its lines, and compare the baud rate.'

/** A gauge as a caller: it stands with each subgroup that it recorded by itself, and in the audit log. */
const gaugeCaller = ({ name, port }: SerialGaugeRow): Caller => ({
  kind: 'system',
  origin: { via: 'station', address: `gauge ${name} at ${port}`, userAgent: null },
})

const characteristicOf = (
  { db }: GaugeOptions,
  { characteristicId }: SerialGaugeRow,
): CharacteristicRow | null => {
  const row = characteristicId === null ? null : characteristicById(db, characteristicId)
  return row === null || row.deletedAt !== null ? null : row
}

/** Why a reading is not one of what the gauge measures. */
const faultOf = (options: GaugeOptions, row: SerialGaugeRow, unit: string | null): string | null => {
  if (row.characteristicId === null) return null
  const characteristic = characteristicOf(options, row)
  if (characteristic === null)
    return 'What this gauge measured was deleted. Choose another characteristic for it.'
  if (unitsAgree(unit, characteristic.unit)) return null
  return `The gauge sent ${unit}, and ${characteristic.code} is measured in ${characteristic.unit}. Switch the unit at the gauge.`
}

const fillerOf = (options: GaugeOptions, row: SerialGaugeRow): SubgroupFiller | null => {
  const { characteristicId } = row
  if (!row.autoSubmit || characteristicId === null) return null
  const caller = gaugeCaller(row)
  return createSubgroupFiller({
    size: () => characteristicOf(options, row)?.subgroupSize ?? null,
    submit: (values) =>
      options.submit(caller, {
        characteristic_id: characteristicId,
        measurements: [...values],
        metadata: { gauge: row.name },
      }),
    changed: options.changed,
    now: options.clock.now,
  })
}

const readerOf = (row: SerialGaugeRow): ((line: string) => UnderstoodLine) | { readonly problem: string } => {
  try {
    return lineReader(row)
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** Takes a gauge up: opens its port where it is switched on, and tells what comes. */
export const openGauge = (options: GaugeOptions, row: SerialGaugeRow): OpenGauge => {
  const filler = fillerOf(options, row)
  const read = readerOf(row)

  const head = (line: string): Pick<GaugeLine, 'number' | 'gauge_id' | 'at' | 'line'> => ({
    number: options.nextNumber(),
    gauge_id: row.id,
    at: new Date(options.clock.now()).toISOString(),
    line: shownLine(line),
  })
  const refuse = (line: string, problem: string): void =>
    options.line({ ...head(line), value: null, unit: null, problem })

  const take = ({ value, text, unit, problem }: UnderstoodLine, line: string, cut: boolean): void => {
    const wrong = problem ?? faultOf(options, row, unit) ?? (cut ? cutLine : null)
    if (wrong !== null || value === null || text === null) {
      refuse(line, wrong ?? 'It holds no value.')
      return
    }
    const told = head(line)
    options.line({ ...told, value, unit, problem: null })
    options.reading({
      number: told.number,
      gauge_id: row.id,
      gauge_name: row.name,
      characteristic_id: row.characteristicId,
      value,
      text,
      unit,
      auto_submit: filler !== null,
      at: told.at,
    })
    filler?.take(value)
  }

  const linkOf = (): GaugeLink | null => {
    if (!row.enabled || typeof read !== 'function') return null
    const settings = {
      port: row.port,
      baud_rate: row.baudRate,
      data_bits: row.dataBits,
      parity: row.parity,
      stop_bits: row.stopBits,
    }
    return createGaugeLink(options.ports, settings, {
      changed: options.changed,
      line: (line, cut) => take(read(line), line, cut),
      unfinished: (rest) => refuse(rest, unfinishedLine),
    })
  }
  const link = linkOf()
  const unlinked =
    row.enabled && typeof read !== 'function'
      ? { state: 'failed' as const, problem: read.problem }
      : { state: 'off' as const, problem: null }

  return {
    row,
    state: () => ({
      gauge_id: row.id,
      gauge_name: row.name,
      characteristic_id: row.characteristicId,
      ...(link?.state() ?? unlinked),
      requests: row.request !== null,
      auto_submit: filler !== null,
      ...(filler?.state() ?? { pending: [], size: null, last: null }),
    }),
    send: (bytes) => link?.send(bytes) ?? Promise.resolve(false),
    discard: () => filler?.discard(),
    close: () => link?.close() ?? Promise.resolve(),
  }
}
