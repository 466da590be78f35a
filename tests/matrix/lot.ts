import { expect, vi } from 'vitest'
import type { InputOf, OperationName, OutputOf, ParsedInputOf } from '../../src/contract/operations.ts'
import { operations } from '../../src/contract/operations.ts'
import { stationCaller } from '../../src/station/actor.ts'
import type { Station } from '../../src/station/station.ts'
import { userCaller } from '../support/callers.ts'
import { minute } from '../support/ingestCore.ts'
import type { LotName } from './expectedOutcome.ts'

/** A word in every name that belongs to the foreign client: who may not see it must not find it in any answer. */
export const secretWord = 'BETASECRET'

const clients: Readonly<Record<LotName, string | null>> = { own: 'ACME', shared: null, foreign: 'BETA' }
const pairs = [0, 1.2, -1.1, 0.6, -0.8, 1.4, -1.3, 0.3, -0.4, 0.9, -0.7, 0.2]

/** What one client has. */
export interface Lot {
  readonly code: string
  readonly characteristic: number
  readonly sibling: number
  /** Two out of no group, to make one of. */
  readonly spare: readonly number[]
  readonly sample: number
  readonly excluded: number
  readonly violation: number
  readonly acknowledged: number
  readonly group: number
  readonly observation: number
  readonly signal: number
  readonly gaugeStudy: number
  readonly plan: number
  readonly run: number
  readonly serialGauge: number
  readonly attachment: number
  readonly annotation: number
  readonly wall: number
  readonly reportSchedule: number
  /** The line that its production is of; nobody shares production. */
  readonly line: string
  readonly order: string
  readonly entry: string
  readonly batch: string
  readonly downtime: number
  readonly attendance: number
  readonly inspection: number
  readonly displayKey: number
  readonly kitNumber: string
}

type CallAsStation = <Name extends Exclude<OperationName, `session.${string}`>>(
  name: Name,
  input: InputOf<Name>,
) => Promise<OutputOf<Name>>

/** Calls a handler as the station itself, with the defaults of its input. */
export const asStation =
  ({ handlers }: Station): CallAsStation =>
  (name, input) =>
    Promise.resolve(
      handlers[name](stationCaller, operations[name].input.parse(input) as ParsedInputOf<typeof name>),
    )

/** A cause and an action that people may choose. */
export const codes = async (station: Station) => {
  const call = asStation(station)
  const [cause] = await call('cause.list', {})
  const [action] = await call('action.list', {})
  return { cause_code: cause?.code ?? '', action_code: action?.code ?? '' }
}

/** Stores what one client has. */
export const addLot = async (station: Station, lot: LotName): Promise<Lot> => {
  const call = asStation(station)
  const client_id = clients[lot]
  const word = lot === 'foreign' ? secretWord : lot
  const make = async (place: number): Promise<number> => {
    const input = { code: `${word}-${place}`, name: `${word} ${place}`, client_id, baseline_subgroups: 5 }
    return (await call('characteristic.create', { ...input, chart_type: 'i_mr', subgroup_size: 1 })).id
  }
  const [characteristic, sibling] = [await make(1), await make(2)]
  const spare = [await make(3), await make(4)]
  const send = async (characteristic_id: number, value: number, at: number) =>
    (
      await call('sample.submit', {
        characteristic_id,
        measurements: [value],
        timestamp: minute(at),
        operator_id: word,
      })
    ).sample.sample_id
  const revision = { method: 'given', center_line: 10, sigma: 1 } as const
  await call('limits.revise', { characteristic_id: characteristic, revision })
  const group = (
    await call('group.create', {
      name: word,
      members: [characteristic, sibling],
      baseline_observations: 12,
    })
  ).id
  const samples: number[] = []
  for (const [at, by] of pairs.entries()) {
    samples.push(await send(characteristic, 10 + by, at))
    await send(sibling, 20 + by + (at % 3) / 10, at)
  }
  const [sample = 0, excluded = 0] = samples
  const frozen = async () => (await call('group.get', { group_id: group })).limits_revision
  if ((await frozen()) === null) await call('group.freeze', { group_id: group, baseline: {} }).catch(() => {})
  await vi.waitFor(async () => expect(await frozen()).not.toBeNull(), { timeout: 20_000 })
  const observation = await send(characteristic, 15, 20)
  await send(sibling, 12, 20)
  await send(characteristic, 16, 21)
  await send(sibling, 12, 21)
  const signals = async () => (await call('groupSignal.list', { group_id: group })).results
  await vi.waitFor(async () => expect(await signals()).not.toEqual([]), { timeout: 20_000 })
  const signal = (await signals())[0]?.id ?? 0
  await call('sample.exclude', { characteristic_id: characteristic, sample_id: excluded, reason: word })
  const open = (await call('violation.list', { characteristic_id: characteristic, status: 'open' })).results
  const [violation = 0, acknowledged = 0] = open.map(({ id }) => id)
  await call('violation.acknowledge', {
    violation_id: acknowledged,
    ...(await codes(station)),
    comment: word,
  })
  const study = await call('gaugeStudy.create', {
    name: word,
    characteristic_id: characteristic,
    data: { kind: 'bias', reference: 10, values: [10.1, 9.9, 10] },
  })
  const gauge = await call('serialGauge.create', {
    name: word,
    port: `COM-${word}`,
    format: 'sylvac',
    request: '?\\r',
    characteristic_id: characteristic,
    enabled: false,
  })
  const attachment = await call('attachment.add', {
    subject: { kind: 'sample', id: sample },
    file_name: `${word}.txt`,
    bytes: new TextEncoder().encode(word),
  })
  const annotation = await call('annotation.add', {
    characteristic_id: characteristic,
    place: { sample_id: sample },
    text: word,
  })
  const leader = userCaller('LEADER_DATACONFIG', client_id)
  const wall = await station.handlers['wall.create'](
    leader,
    operations['wall.create'].input.parse({
      name: word,
      content: { kind: 'characteristics', ids: [characteristic] },
    }),
  )
  const reportSchedule = await call('reportSchedule.create', {
    client_id: client_id ?? 'ACME',
    report_type: 'daily_production',
    recipients: [`${word}@plant.local`],
    schedule: '06:00 daily',
    timezone: 'Europe/Berlin',
  })
  const { key } = await call('displayKey.create', { wall_id: wall.id, name: word })
  const plan = await call('plan.create', {
    name: word,
    client_id,
    steps: [{ characteristic_id: characteristic, pieces: 1 }],
    triggers: [{ kind: 'pieces', every: 1000 }, { kind: 'set_up' }],
  })
  const run = await call('samplingRun.start', { plan_id: plan.id })
  const line = client_id ?? 'ACME'
  const shift = { client_id: line, shift_date: '2026-01-05', shift_type: 'SHIFT_1ST' } as const
  // Whoever names an order is told that name again; what else there is of it is secret.
  const order = `${lot}-ORDER`
  await call('workOrder.create', {
    work_order_id: order,
    client_id: line,
    style_model: `${word}-STYLE`,
    planned_quantity: 100,
    planned_start_date: null,
    planned_ship_date: null,
    po_number: word,
  })
  const { production_entry_id: entry } = await call('production.create', {
    work_order_id: order,
    shift_date: '2026-01-05',
    shift_type: 'SHIFT_1ST',
    units_produced: 10,
    run_time_hours: 8,
    employees_assigned: 2,
    notes: word,
  })
  const { batch_id: batch } = await call('productionBatch.submit', {
    bytes: Buffer.from(
      [
        'work_order_id,shift_date,shift_type,units_produced,run_time_hours,employees_assigned',
        `${order},2026-01-05,SHIFT_1ST,10,8,2`,
      ].join('\n'),
    ),
    file_name: `${word}.csv`,
  })
  const downtime = await call('downtime.record', {
    ...shift,
    category: 'EQUIPMENT',
    reason: word,
    minutes: 5,
  })
  await call('standstill.begin', { client_id: line })
  const attendance = await call('attendance.record', {
    ...shift,
    employee_id: word,
    scheduled_hours: 8,
    absent_hours: 0,
  })
  const inspection = await call('inspection.record', {
    ...shift,
    units_inspected: 10,
    units_passed: 9,
    defects: 1,
    notes: word,
  })
  await call('kpiTarget.save', { client_id: line, kpi: 'ppm', valid_from: '2026-01-01', target: 9000 })
  const kitNumber = `kit-${lot}`
  return {
    code: `${word}-1`,
    characteristic,
    sibling,
    spare,
    sample,
    excluded,
    violation,
    acknowledged,
    group,
    observation,
    signal,
    gaugeStudy: study.id,
    plan: plan.id,
    run: run.run_id,
    serialGauge: gauge.id,
    attachment: attachment.id,
    annotation: annotation.id,
    wall: wall.id,
    reportSchedule: reportSchedule.id,
    line,
    order,
    entry,
    batch,
    downtime: downtime.id,
    attendance: attendance.id,
    inspection: inspection.id,
    displayKey: key.id,
    kitNumber,
  }
}

/** A piece belongs to the client of whoever stores it first. */
export const addPiece = async (station: Station, lot: LotName, kitNumber: string): Promise<void> => {
  const name = lot === 'foreign' ? secretWord : lot
  const piece = { kitNumber, name, markers: { [name]: 1 } }
  await station.handlers['piece.save'](
    userCaller('LEADER_DATACONFIG', clients[lot]),
    operations['piece.save'].input.parse({ piece }),
  )
}
