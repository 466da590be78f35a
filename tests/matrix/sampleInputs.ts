import type { InputOf, OperationName } from '../../src/contract/operations.ts'
import type { StreamInputOf, StreamName } from '../../src/contract/streams.ts'
import { minute } from '../support/ingestCore.ts'
import type { CallerFacts } from './callers.ts'
import type { Cell, Outcome, Subject } from './expectedOutcome.ts'
import type { Lot } from './lot.ts'
import { badge, type Plant, password } from './plant.ts'

/** What an input is made from. */
export interface Ask {
  readonly plant: Plant
  readonly lot: Lot
  readonly who: CallerFacts
  readonly codes: { readonly cause_code: string; readonly action_code: string }
}

interface Sample<Input> {
  readonly about: Subject
  readonly input: (ask: Ask) => Input
  /** What the rule does not say: another outcome, with its reason beside it. */
  readonly but?: (cell: Cell, expected: Outcome) => Outcome
}

const of = <Input>(
  about: Subject,
  input: (ask: Ask) => Input,
  but?: Sample<Input>['but'],
): Sample<Input> => ({
  about,
  input,
  ...(but === undefined ? {} : { but }),
})

const plain = (): Record<string, never> => ({})
const characteristic = ({ lot }: Ask) => ({ characteristic_id: lot.characteristic })
const sample = ({ lot }: Ask) => ({ characteristic_id: lot.characteristic, sample_id: lot.sample })
const group = ({ lot }: Ask) => ({ group_id: lot.group })
const study = ({ lot }: Ask) => ({ study_id: lot.gaugeStudy })
const wall = ({ lot }: Ask) => ({ wall_id: lot.wall })
const shift = { shift_date: '2026-01-06', shift_type: 'SHIFT_1ST' } as const
/** Another line that is named in a request is refused by its name: no record of it is told. */
const namesLine: Sample<unknown>['but'] = (_cell, expected) =>
  expected === 'NOT_FOUND' ? 'FORBIDDEN' : expected
const target = ({ line }: Lot) => ({ client_id: line, kpi: 'ppm', valid_from: '2026-01-01' }) as const
const productionEntry = ({ lot }: Ask) => ({ entry_id: lot.entry })
/** What was done to the entry before, or who recorded it, stands in the way. */
const notVerified: Sample<unknown>['but'] = (_cell, expected) =>
  expected === 'ok' ? 'UNPROCESSABLE_ENTITY' : expected
/** A file is taken, and its rows of another line are told as faults. */
const rowsTold: Sample<unknown>['but'] = (_cell, expected) => (expected === 'NOT_FOUND' ? 'ok' : expected)
/** It was submitted by the station: only those who see all lines know of it. */
const anothersBatch: Sample<unknown>['but'] = ({ who }, expected) =>
  expected === 'ok' && !who.seesEveryClient ? 'NOT_FOUND' : expected
const anothers: Sample<unknown>['but'] = (_cell, expected) => (expected === 'ok' ? 'FORBIDDEN' : expected)
const reportSchedule = ({ lot }: Ask) => ({ schedule_id: lot.reportSchedule })
const ofSample = ({ lot }: Ask) => ({ subject: { kind: 'sample' as const, id: lot.sample } })
const attachment = ({ lot }: Ask) => ({ attachment_id: lot.attachment })
const serialGauge = ({ lot }: Ask) => ({ gauge_id: lot.serialGauge })
const plan = ({ lot }: Ask) => ({ plan_id: lot.plan })
const run = ({ lot }: Ask) => ({ run_id: lot.run })
const order = ({ lot }: Ask) => ({ work_order_id: lot.order })
const piece = ({ lot }: Ask) => ({ kitNumber: lot.kitNumber })
const given = { method: 'given', center_line: 10, sigma: 1 } as const
const password2 = 'another correct horse'
const design = { chart_type: 'xbar_r', subgroup_size: 5 } as const

const ownKey = ({ plant, lot, who }: Ask): number => {
  const mine = who.owner ?? 'admin'
  const somebodys = mine === 'poweruser' ? 'leader_dataconfig' : 'poweruser'
  return plant.ownKeys[lot === plant.lots.foreign ? somebodys : mine] ?? 0
}

const signedIn: Sample<unknown>['but'] = ({ who }, expected) =>
  who.kind === 'anonymous' ? 'UNAUTHORIZED' : expected

/** Only people have a password of their own. */
const person: Sample<unknown>['but'] = ({ who }, expected) => (who.kind === 'master' ? 'FORBIDDEN' : expected)

/** The station has its administrator. */
const setUpBefore: Sample<unknown>['but'] = () => 'CONFLICT'

/** A station that listens to itself only has no certificate. */
const closedToNetwork: Sample<unknown>['but'] = () => 'NOT_FOUND'

/** It changes nothing, so that what is shared is judged anew for whoever may see it. */
const reads: Sample<unknown>['but'] = ({ lot, who }, expected) =>
  lot === 'shared' && who.kind === 'window' && expected === 'FORBIDDEN' && who.role !== 'OPERATOR_DATAENTRY'
    ? 'ok'
    : expected

/** A number is on one piece in the world: it is told to be taken, not whose it is. */
const taken: Sample<unknown>['but'] = (_cell, expected) => (expected === 'NOT_FOUND' ? 'CONFLICT' : expected)

/** Each of a batch stands alone, and says so. */
const eachAlone: Sample<unknown>['but'] = ({ lot, who }, expected) =>
  who.kind !== 'anonymous' &&
  (expected === 'NOT_FOUND' || (expected === 'FORBIDDEN' && who.named && lot !== 'own'))
    ? 'ok'
    : expected

/** Whoever did not enter it may not take it back. */
const notMine: Sample<unknown>['but'] = (_cell, expected) => (expected === 'ok' ? 'FORBIDDEN' : expected)

/** Those may change what somebody else noted who may change measurements. */
const somebodyElses: Sample<unknown>['but'] = ({ who }, expected) => {
  const leads = who.kind === 'master' || (who.role !== 'OPERATOR_DATAENTRY' && who.kind !== 'badge')
  const changes = leads && (who.kind !== 'key' || who.grants['samples.update'])
  return expected === 'ok' && !changes ? 'FORBIDDEN' : expected
}

/** Its subgroup is older than its sampling. */
const recordedBefore: Sample<unknown>['but'] = (_cell, expected) =>
  expected === 'ok' ? 'UNPROCESSABLE_ENTITY' : expected

/** It names no line: each caller is told of its own. */
const onlyItsOwn: Sample<unknown>['but'] = (_cell, expected) => (expected === 'NOT_FOUND' ? 'ok' : expected)

/** The order began when it was added here; the hold is older. */
const beforeItBegan: Sample<unknown>['but'] = (_cell, expected) =>
  expected === 'ok' ? 'UNPROCESSABLE_ENTITY' : expected

/** A table that nobody pasted, or an import that nobody began. */
const notThere: Sample<unknown>['but'] = (_cell, expected) => (expected === 'ok' ? 'NOT_FOUND' : expected)

/** Its gauge is switched off. */
const notConnected: Sample<unknown>['but'] = (_cell, expected) => (expected === 'ok' ? 'CONFLICT' : expected)

const noDraft: InputOf<'import.check'> = {
  draft_id: 'none',
  mapping: { layout: 'subgroups', header_row: 1, columns: [{ role: 'value' }] },
}

/** A key would make another one that outlives it. */
const notByKey: Sample<unknown>['but'] = ({ who }, expected) => (who.kind === 'key' ? 'FORBIDDEN' : expected)

/** What is not shelved, or not locked, cannot be taken back. */
const notPut: Sample<unknown>['but'] = (_cell, expected) => (expected === 'ok' ? 'CONFLICT' : expected)

/** No mail server is set up. */
const noServer: Sample<unknown>['but'] = (_cell, expected) =>
  expected === 'ok' ? 'UNPROCESSABLE_ENTITY' : expected

const mailServer: InputOf<'mailServer.set'> = {
  ...{ host: 'mail.plant.local', port: 25, security: 'none', user: null, ca: null },
  ...{ from_address: 'spc@plant.local', from_name: 'Hall 3' },
}

const dailyReport: InputOf<'reportSchedule.create'> = {
  ...{ client_id: 'ACME', report_type: 'daily_production', recipients: ['boss@plant.local'] },
  ...{ schedule: '06:00 daily', timezone: 'Europe/Berlin' },
}

/** One sample input for each operation. A new one that is not here compiles no more. */
export const sampleInputs: { readonly [Name in OperationName]: Sample<InputOf<Name>> } = {
  'setup.status': of('nothing', plain),
  'setup.create': of('nothing', () => ({ username: 'newest', password, full_name: 'New' }), setUpBefore),
  'auth.login': of('nothing', () => ({ username: 'admin', password })),
  'auth.refresh': of('nothing', ({ plant }) => ({ refresh_token: plant.refreshToken })),
  'auth.logout': of('nothing', ({ plant }) => ({ refresh_token: plant.refreshToken })),
  'session.signIn': of('nothing', () => ({ username: 'admin', password })),
  'session.current': of('nothing', plain),
  'session.signInByBadge': of('nothing', () => badge),
  'session.people': of('nothing', plain, signedIn),
  'session.lock': of('nothing', plain, signedIn),
  'session.unlock': of('nothing', () => ({ password }), signedIn),
  'session.stay': of('nothing', plain),
  'session.changePassword': of('nothing', () => ({ current_password: password, new_password: password2 })),
  'session.signOut': of('nothing', plain),

  'user.list': of('nothing', plain),
  'user.create': of('nothing', () => ({ username: 'newest', password, full_name: 'New', role: 'ADMIN' })),
  'user.update': of('nothing', ({ plant }) => ({
    user_id: plant.users.poweruser ?? 0,
    changes: { full_name: 'Paula' },
  })),
  'user.changePassword': of(
    'nothing',
    () => ({ current_password: password, new_password: password2 }),
    person,
  ),

  'station.status': of('nothing', plain),
  'settings.get': of('nothing', plain),
  'settings.update': of('nothing', () => ({ station_name: 'Hall 3' })),
  'network.get': of('nothing', plain),
  'network.certificate': of('nothing', plain, closedToNetwork),
  'demo.start': of('nothing', plain),
  'demo.stop': of('nothing', plain),

  'apiKey.create': of('nothing', () => ({ description: 'gauge' })),
  'apiKey.list': of('nothing', plain),
  'apiKey.update': of('ownKey', (ask) => ({ id: ownKey(ask), changes: { name: 'gauge' } })),
  'apiKey.rotate': of('ownKey', (ask) => ({ id: ownKey(ask) })),
  'apiKey.revoke': of('ownKey', (ask) => ({ id: ownKey(ask) })),
  'adminKey.create': of('nothing', ({ plant }) => ({ name: 'gauge', user_id: plant.users.admin })),
  'adminKey.list': of('nothing', plain),
  'adminKey.update': of('nothing', ({ plant }) => ({
    id: plant.ownKeys.poweruser ?? 0,
    changes: { name: 'gauge' },
  })),
  'adminKey.rotate': of('nothing', ({ plant }) => ({ id: plant.ownKeys.poweruser ?? 0 })),
  'adminKey.revoke': of('nothing', ({ plant }) => ({ id: plant.ownKeys.poweruser ?? 0 })),
  'adminKey.remove': of('nothing', ({ plant }) => ({ id: plant.ownKeys.poweruser ?? 0 })),

  'characteristic.create': of('nothing', () => ({ code: 'NEW', name: 'New', client_id: 'ACME', ...design })),
  'characteristic.list': of('nothing', plain),
  'characteristic.get': of('characteristic', characteristic),
  'characteristic.update': of('characteristic', (ask) => ({
    ...characteristic(ask),
    changes: { name: 'Bore' },
  })),
  'characteristic.delete': of('characteristic', ({ lot }) => ({ characteristic_id: lot.spare[0] ?? 0 })),

  'sample.submit': of('characteristic', (ask) => ({ ...characteristic(ask), measurements: [10] })),
  'sample.submitBatch': of(
    'characteristic',
    (ask) => ({ samples: [{ ...characteristic(ask), measurements: [10] }] }),
    eachAlone,
  ),
  'sample.exclude': of('characteristic', (ask) => ({ ...sample(ask), reason: 'a chip' })),
  'sample.include': of('characteristic', ({ lot }) => ({
    characteristic_id: lot.characteristic,
    sample_id: lot.excluded,
    reason: 'no chip',
  })),
  'sample.correct': of('characteristic', (ask) => ({
    ...sample(ask),
    reason: 'mistyped',
    changes: { measurements: [10.5] },
  })),
  'sample.undo': of('characteristic', sample, notMine),
  'sample.get': of('characteristic', sample),

  'limits.revise': of('characteristic', (ask) => ({ ...characteristic(ask), revision: given })),
  'limits.preview': of('characteristic', (ask) => ({ ...characteristic(ask), revision: given })),
  'limits.list': of('characteristic', characteristic),
  'limits.explain': of('characteristic', (ask) => ({ ...characteristic(ask), revision: 1 })),
  'recalculation.run': of('characteristic', characteristic, reads),

  'chart.get': of('characteristic', characteristic),
  'chart.history': of('characteristic', characteristic),
  'board.get': of('nothing', plain),
  'capability.get': of('characteristic', characteristic),
  'capability.report': of('characteristic', characteristic),
  'histogram.get': of('characteristic', characteristic),
  'report.spc': of('characteristic', characteristic),
  'report.daily': of('production', ({ lot }) => ({ client_id: lot.line, date: '2026-01-06' }), namesLine),
  'report.workbook': of('nothing', () => ({ date_from: '2026-01-05', date_to: '2026-01-11' })),
  'runLength.get': of('nothing', () => design),
  'power.get': of('nothing', () => ({ ...design, change: { shift: 1 }, within: 5 })),
  'power.plan': of('nothing', () => ({ ...design, change: { shift: 2 }, within: 3, probability: 0.8 })),

  'violation.list': of('nothing', plain),
  'violation.get': of('violation', ({ lot }) => ({ violation_id: lot.violation })),
  'violation.export': of('nothing', plain),
  'violation.pareto': of('nothing', () => ({ by: 'characteristic' })),
  'violation.acknowledge': of('violation', ({ lot, codes }) => ({ violation_id: lot.violation, ...codes })),
  'violation.acknowledgeMany': of('violation', ({ lot, codes }) => ({ ids: [lot.violation], ...codes })),
  'violation.amend': of('violation', ({ lot }) => ({
    violation_id: lot.acknowledged,
    comment: 'looked again',
    reason: 'more is known',
  })),
  'shift.list': of('nothing', plain),
  'shift.set': of('nothing', () => ({ shifts: [{ name: 'Day', start: '06:00' }] })),
  'cause.list': of('nothing', plain),
  'cause.create': of('nothing', () => ({ code: 'NEW', label: 'New' })),
  'cause.update': of('nothing', ({ codes }) => ({ code: codes.cause_code, changes: { label: 'New' } })),
  'action.list': of('nothing', plain),
  'action.create': of('nothing', () => ({ code: 'NEW', label: 'New' })),
  'action.update': of('nothing', ({ codes }) => ({ code: codes.action_code, changes: { label: 'New' } })),

  'group.create': of('characteristic', ({ lot }) => ({ name: 'New', members: [...lot.spare] })),
  'group.list': of('nothing', plain),
  'group.get': of('group', group),
  'group.update': of('group', (ask) => ({ ...group(ask), changes: { name: 'Bores' } })),
  'group.delete': of('group', group),
  'group.freeze': of('group', (ask) => ({ ...group(ask), baseline: { to: minute(11) } })),
  'group.chart': of('group', group),
  'group.observation': of('group', ({ lot }) => ({ group_id: lot.group, sample_id: lot.observation })),
  'groupSignal.list': of('nothing', plain),
  'groupSignal.acknowledge': of('group', ({ lot, codes }) => ({ signal_id: lot.signal, ...codes })),

  'chart.asOf': of('characteristic', characteristic),
  'chart.strataFields': of('characteristic', characteristic),
  'chart.strata': of('characteristic', (ask) => ({ ...characteristic(ask), by: 'shift' })),
  'chart.boxPlots': of('characteristic', (ask) => ({ ...characteristic(ask), by: 'shift' })),
  'annotation.list': of('characteristic', characteristic),
  'annotation.add': of('characteristic', (ask) => ({
    ...characteristic(ask),
    place: { sample_id: ask.lot.sample },
    text: 'a new tool',
  })),
  'annotation.update': of(
    'characteristic',
    ({ lot }) => ({ annotation_id: lot.annotation, changes: { text: 'another tool' } }),
    somebodyElses,
  ),
  'annotation.remove': of('characteristic', ({ lot }) => ({ annotation_id: lot.annotation }), somebodyElses),
  'gaugeStudy.create': of('nothing', () => ({
    name: 'New',
    client_id: 'ACME',
    data: { kind: 'bias', reference: 10, values: [10, 10.1] },
  })),
  'gaugeStudy.list': of('nothing', plain),
  'gaugeStudy.get': of('gaugeStudy', study),
  'gaugeStudy.result': of('gaugeStudy', study),
  'gaugeStudy.update': of('gaugeStudy', (ask) => ({ ...study(ask), changes: { name: 'Again' } })),
  'gaugeStudy.delete': of('gaugeStudy', study),

  'alarmPolicy.get': of('nothing', plain),
  'alarmPolicy.update': of('nothing', () => ({ banner_warnings: true })),
  'alarm.shelve': of('violation', ({ lot }) => ({
    subject: { kind: 'violation', id: lot.violation },
    minutes: 10,
    reason: 'a new tool comes',
  })),
  'alarm.unshelve': of(
    'violation',
    ({ lot }) => ({ subject: { kind: 'violation', id: lot.violation } }),
    notPut,
  ),
  'alarm.shelved': of('nothing', plain),
  'escalation.list': of('nothing', plain),
  'escalation.create': of('nothing', () => ({
    name: 'Shift leader',
    steps: [{ after_minutes: 5, recipients: [{ kind: 'email', address: 'leader@plant.local' }] }],
  })),
  'escalation.update': of('nothing', () => ({ escalation_id: 9_999, changes: { name: 'New' } }), notThere),
  'escalation.delete': of('nothing', () => ({ escalation_id: 9_999 }), notThere),
  'webhook.list': of('nothing', plain),
  'webhook.create': of('nothing', () => ({ name: 'MES', url: 'https://mes.plant.local/alarms' })),
  'webhook.update': of('nothing', () => ({ webhook_id: 9_999, changes: { name: 'New' } }), notThere),
  'webhook.delete': of('nothing', () => ({ webhook_id: 9_999 }), notThere),
  'webhook.test': of('nothing', () => ({ webhook_id: 9_999 }), notThere),
  'mailServer.get': of('nothing', plain),
  'mailServer.set': of('nothing', () => mailServer),
  'mailServer.test': of('nothing', () => ({ to: 'leader@plant.local' }), noServer),
  'delivery.list': of('nothing', plain),
  'delivery.retry': of('nothing', () => ({ delivery_id: 9_999 }), notThere),
  'entryLock.list': of('nothing', plain),
  'entryLock.get': of('characteristic', characteristic),
  'entryLock.set': of('characteristic', (ask) => ({ ...characteristic(ask), rule_ids: [1] })),
  'entryLock.lock': of('characteristic', (ask) => ({ ...characteristic(ask), reason: 'a broken gauge' })),
  'entryLock.release': of(
    'characteristic',
    (ask) => ({ ...characteristic(ask), reason: 'a new gauge' }),
    notPut,
  ),

  'audit.list': of('nothing', plain),
  'audit.page': of('nothing', plain),
  'audit.get': of('nothing', () => ({ seq: 1 })),
  'audit.statistics': of('nothing', plain),
  'audit.export': of('nothing', plain),
  'audit.head': of('nothing', plain),
  'audit.verify': of('nothing', plain),
  'audit.archive': of('nothing', plain),

  'piece.save': of('piece', ({ lot }) => ({ piece: { kitNumber: lot.kitNumber, name: 'New' } }), taken),
  'piece.saveBatch': of('nothing', () => ({ samples: [{ kitNumber: 'kit-new' }] })),
  'piece.change': of('piece', (ask) => ({ ...piece(ask), changes: { name: 'New' } })),
  'piece.delete': of('piece', piece),
  'piece.get': of('piece', piece),
  'piece.details': of('piece', piece),
  'piece.list': of('nothing', plain),
  'piece.markers': of('nothing', plain),

  'wall.list': of('nothing', plain),
  'wall.get': of('wall', wall),
  'wall.create': of('characteristic', ({ lot }) => ({
    name: 'New',
    content: { kind: 'characteristics' as const, ids: [lot.characteristic] },
  })),
  'wall.update': of('wall', (ask) => ({ ...wall(ask), changes: { name: 'Hall 3' } })),
  'wall.delete': of('wall', wall),
  'wall.open': of('wall', wall, notByKey),
  'wall.leave': of('nothing', (ask) => ({ ...wall(ask), who: 'admin', secret: password })),
  'displayKey.list': of('wall', wall),
  'displayKey.create': of('wall', (ask) => ({ ...wall(ask), name: 'By the door' })),
  'displayKey.update': of('wall', ({ lot }) => ({ key_id: lot.displayKey, changes: { paused: true } })),
  'displayKey.revoke': of('wall', ({ lot }) => ({ key_id: lot.displayKey })),

  'preference.get': of('nothing', plain, person),
  'preference.set': of('nothing', () => ({ language: 'de' as const }), person),

  'traceField.list': of('nothing', plain),
  'traceField.create': of('nothing', () => ({ key: 'cavity', label: 'Cavity' })),
  'traceField.update': of('nothing', () => ({ key: 'batch_number', changes: { sticky: false } })),
  'traceField.retire': of('nothing', () => ({ key: 'operator_id' })),
  'sample.list': of('nothing', plain),
  'sample.export': of('nothing', plain),
  'sample.history': of('characteristic', sample),
  'trace.find': of('nothing', () => ({ text: 'B' })),
  'trace.get': of('nothing', () => ({ field: 'batch_number', value: 'nowhere' }), notThere),

  'plan.create': of('nothing', ({ plant }) => ({
    name: 'New',
    client_id: 'ACME',
    steps: [{ characteristic_id: plant.lots.own.characteristic, pieces: 1 }],
    triggers: [{ kind: 'shift_start' }],
  })),
  'plan.list': of('nothing', plain),
  'plan.get': of('plan', plan),
  'plan.update': of('plan', (ask) => ({ ...plan(ask), changes: { grace_minutes: 5 } })),
  'plan.delete': of('plan', plan),
  'plan.count': of('plan', (ask) => ({ ...plan(ask), counted: { pieces: 1 } })),
  'plan.setUp': of('plan', plan),
  'samplingRun.list': of('nothing', plain),
  'samplingRun.get': of('plan', run),
  'samplingRun.start': of('plan', plan),
  'samplingRun.pause': of('plan', run),
  'samplingRun.resume': of('plan', run),
  'samplingRun.record': of('plan', (ask) => ({ ...run(ask), ...sample(ask) }), recordedBefore),
  'samplingRun.skip': of('plan', (ask) => ({ ...run(ask), ...characteristic(ask), reason: 'worn' })),
  'samplingRun.abandon': of('plan', (ask) => ({ ...run(ask), reason: 'no time' })),

  'handover.get': of('nothing', plain),
  'handover.addNote': of('nothing', () => ({ shift_from: minute(0), text: 'spindle runs hot' })),
  'handover.takeOver': of('nothing', () => ({ shift_from: minute(0) })),

  'client.list': of('production', plain, onlyItsOwn),
  'client.save': of('production', ({ lot }) => ({ client_id: lot.line, ideal_cycle_time: 0.3 }), namesLine),
  'lineShift.list': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'lineShift.save': of(
    'production',
    ({ lot }) => ({ client_id: lot.line, shift_type: 'SHIFT_2ND', hours: 7.5 }),
    namesLine,
  ),
  'style.list': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'style.save': of('production', ({ lot }) => ({ client_id: lot.line, style_model: 'CLOG' }), namesLine),
  'workOperation.list': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'workOperation.save': of(
    'production',
    ({ lot }) => ({ client_id: lot.line, operation_id: 'SEWING' }),
    namesLine,
  ),
  'job.list': of('production', ({ lot }) => ({ work_order_id: lot.order })),
  'job.save': of('production', ({ lot }) => ({ job_id: `job of ${lot.line}`, work_order_id: lot.order })),

  'workOrder.create': of(
    'production',
    ({ lot }) => ({
      ...{ work_order_id: `${lot.order} 2`, client_id: lot.line, style_model: 'CLOG', planned_quantity: 10 },
      ...{ planned_start_date: null, planned_ship_date: '2099-01-05' },
    }),
    namesLine,
  ),
  'workOrder.list': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'workOrder.get': of('production', order),
  'workOrder.update': of('production', (ask) => ({ ...order(ask), changes: { planned_quantity: 120 } })),
  'workOrder.setStatus': of('production', (ask) => ({ ...order(ask), status: 'ON_HOLD' })),
  'hold.list': of('production', order),
  'hold.record': of(
    'production',
    (ask) => ({
      ...{
        ...order(ask),
        cause: 'CUSTOMER',
        held_at: '2025-01-01T00:00:00Z',
        released_at: '2025-01-02T00:00:00Z',
      },
    }),
    beforeItBegan,
  ),

  'production.create': of('production', ({ lot }) => ({
    ...{ work_order_id: lot.order, shift_date: '2026-01-05', shift_type: 'SHIFT_2ND' as const },
    ...{ units_produced: 10, run_time_hours: 8, employees_assigned: 2 },
  })),
  'production.list': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'production.get': of('production', productionEntry),
  'production.update': of('production', (ask) => ({
    ...productionEntry(ask),
    changes: { units_produced: 12 },
  })),
  'production.verify': of('production', productionEntry),
  'production.reopen': of(
    'production',
    (ask) => ({ ...productionEntry(ask), reason: 'miscounted' }),
    notVerified,
  ),
  'production.void': of('production', (ask) => ({ ...productionEntry(ask), reason: 'told twice' })),
  'production.standards': of('production', ({ lot }) => ({
    ...{ work_order_id: lot.order, shift_date: '2026-01-05', shift_type: 'SHIFT_1ST' as const },
  })),
  'production.undo': of('production', productionEntry, anothers),
  'productionBatch.submit': of(
    'production',
    ({ lot }) => ({
      bytes: Buffer.from(
        [
          'work_order_id,shift_date,shift_type,units_produced,run_time_hours,employees_assigned',
          `${lot.order},2026-01-05,SHIFT_2ND,10,8,2`,
        ].join('\n'),
      ),
    }),
    rowsTold,
  ),
  'productionBatch.status': of('production', ({ lot }) => ({ batch_id: lot.batch }), anothersBatch),
  'standstill.list': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'standstill.begin': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'standstill.end': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'standstill.drop': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'downtime.record': of(
    'production',
    ({ lot }) => ({
      ...{ ...shift, client_id: lot.line, category: 'MATERIAL', reason: 'no thread', minutes: 5 },
    }),
    namesLine,
  ),
  'downtime.list': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'downtime.update': of('production', ({ lot }) => ({ id: lot.downtime, changes: { minutes: 6 } })),
  'downtime.remove': of('production', ({ lot }) => ({ id: lot.downtime, reason: 'told twice' })),
  'attendance.record': of(
    'production',
    ({ lot }) => ({
      ...{ ...shift, client_id: lot.line, employee_id: 'E7', scheduled_hours: 8, absent_hours: 8 },
    }),
    namesLine,
  ),
  'attendance.list': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'attendance.remove': of('production', ({ lot }) => ({ id: lot.attendance, reason: 'told twice' })),
  'inspection.record': of(
    'production',
    ({ lot }) => ({
      ...{ ...shift, client_id: lot.line, units_inspected: 10, units_passed: 9, defects: 1 },
    }),
    namesLine,
  ),
  'inspection.list': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'inspection.update': of('production', ({ lot }) => ({ id: lot.inspection, changes: { defects: 2 } })),
  'inspection.remove': of('production', ({ lot }) => ({ id: lot.inspection, reason: 'told twice' })),

  'reportSchedule.list': of('nothing', plain),
  'reportSchedule.create': of('nothing', () => dailyReport),
  'kpi.get': of('production', (ask) => ({ ...order(ask), kpi: 'efficiency' })),
  'kpi.all': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'kpi.oee': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'kpiTarget.list': of('production', ({ lot }) => ({ client_id: lot.line }), namesLine),
  'kpiTarget.save': of('production', ({ lot }) => ({ ...target(lot), target: 90 }), namesLine),
  'kpiTarget.remove': of('production', ({ lot }) => target(lot), namesLine),
  'inference.analyze': of(
    'production',
    ({ lot }) => ({ client_id: lot.line, date_from: '2026-01-01', date_to: '2026-01-31' }),
    namesLine,
  ),
  'reportSchedule.update': of('production', (ask) => ({ ...reportSchedule(ask), changes: { paused: true } })),
  'reportSchedule.delete': of('production', reportSchedule),
  'reportSchedule.test': of('production', reportSchedule, noServer),
  'reportDelivery.list': of('nothing', plain),
  'reportDelivery.resend': of('nothing', () => ({ delivery_id: 9_999 }), notThere),

  'import.understand': of('nothing', () => ({ text: 'x1\n1.5' })),
  'import.check': of('nothing', () => noDraft, notThere),
  'import.rows': of('nothing', () => ({ draft_id: 'none', from: 1, count: 1 }), notThere),
  'import.start': of('nothing', () => noDraft, notThere),
  'import.submit': of('characteristic', (ask) => ({ ...characteristic(ask), text: 'x1\n10' })),
  'import.status': of('nothing', () => ({ import_id: 9_999 }), notThere),
  'import.list': of('nothing', plain),
  'import.cancel': of('nothing', () => ({ import_id: 9_999 }), notThere),
  'import.undo': of('nothing', () => ({ import_id: 9_999 }), notThere),

  'serialGauge.create': of('characteristic', (ask) => ({
    ...characteristic(ask),
    name: 'New',
    port: 'COM9',
    format: 'sylvac' as const,
    enabled: false,
  })),
  'serialGauge.list': of('nothing', plain),
  'serialGauge.update': of('gaugeStudy', (ask) => ({ ...serialGauge(ask), changes: { name: 'Again' } })),
  'serialGauge.delete': of('gaugeStudy', serialGauge),
  'serialGauge.ports': of('nothing', plain),
  'serialGauge.understand': of('nothing', () => ({ format: 'sylvac' as const, line: '+1.5' })),
  'serialGauge.request': of('gaugeStudy', serialGauge, notConnected),
  'serialGauge.discard': of('gaugeStudy', serialGauge),
  'serialGauge.claim': of('gaugeStudy', (ask) => ({ ...serialGauge(ask), number: 1 })),

  'attachment.add': of('characteristic', (ask) => ({
    ...ofSample(ask),
    file_name: 'note.txt',
    bytes: new TextEncoder().encode('a scratch'),
  })),
  'attachment.list': of('characteristic', ofSample),
  'attachment.get': of('characteristic', attachment),
  'attachment.remove': of('characteristic', (ask) => ({ ...attachment(ask), reason: 'the wrong picture' })),

  'wedgeRoute.list': of('nothing', plain),
  'wedgeRoute.create': of('characteristic', (ask) => ({ ...characteristic(ask), prefix: 'B;' })),
  'wedgeRoute.remove': of('nothing', () => ({ id: 9_999 }), notThere),
}

/** One sample input for each live view. */
export const streamInputs: { readonly [Name in StreamName]: Sample<StreamInputOf<Name>> } = {
  'board.live': of('nothing', plain),
  'chart.live': of('characteristic', characteristic),
  'recalculation.follow': of('characteristic', characteristic, reads),
  'audit.follow': of('nothing', plain),
  'group.live': of('group', group),
  'apiKey.live': of('nothing', plain),
  'adminKey.live': of('nothing', plain),
  'wall.live': of('wall', wall),
  'gauge.readings': of('nothing', plain),
  'gauge.lines': of('gaugeStudy', serialGauge, reads),
}
