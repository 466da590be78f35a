import { type Folder, step } from './step.ts'

const subject = { kind: 'characteristic', id: '{{#ringId}}' }
const ring = { id: '{{ringId}}' }
const escalation = { id: '{{escalationId}}' }
const webhook = { id: '{{webhookId}}' }
const none = { id: 9999 }

export const alarms: Folder = {
  name: 'Alarms',
  steps: [
    step('alarmPolicy.get'),
    step('alarmPolicy.update', { body: { banner_warnings: true } }),
    step('alarm.shelve', { body: { subject, minutes: 30, reason: 'new tool is being set up' } }),
    step('alarm.shelved'),
    step('alarm.unshelve', { body: { subject } }),
    step('webhook.create', {
      body: { name: 'MES', url: 'https://mes.plant.example/alarms' },
      keep: { webhookId: 'webhook.id' },
    }),
    step('webhook.list'),
    step('webhook.update', { path: webhook, body: { name: 'MES, hall 3' } }),
    step('webhook.test', { path: webhook }),
    step('escalation.create', {
      body: {
        name: 'Shift leader',
        severity: 'CRITICAL',
        steps: [
          { after_minutes: 5, recipients: [{ kind: 'webhook', webhook_id: '{{#webhookId}}' }] },
          { after_minutes: 15, recipients: [{ kind: 'email', address: 'leader@plant.example' }] },
        ],
      },
      keep: { escalationId: 'id' },
    }),
    step('escalation.list'),
    step('escalation.update', { path: escalation, body: { enabled: false } }),
    step('escalation.delete', { path: escalation }),
    step('webhook.delete', { path: webhook }),
    step('mailServer.set', {
      body: {
        host: '127.0.0.1',
        port: 9,
        security: 'none',
        user: null,
        from_address: 'spc@plant.example',
        from_name: 'Hall 3',
        ca: null,
      },
    }),
    step('mailServer.get'),
    step('mailServer.test', { body: { to: 'leader@plant.example' } }),
    step('delivery.list', { query: { state: 'failed' } }),
    step('delivery.retry', { path: none, refused: 404 }),
    step('entryLock.set', { path: ring, body: { rule_ids: [1] } }),
    step('entryLock.get', { path: ring }),
    step('entryLock.lock', { path: ring, body: { reason: 'the gauge is at calibration' } }),
    step('entryLock.list'),
    step('entryLock.release', { path: ring, body: { reason: 'the gauge is back' } }),
  ],
}

export const traceability: Folder = {
  name: 'Traceability',
  steps: [
    step('traceField.create', { body: { key: 'cavity', label: 'Cavity', kind: 'text', sticky: true } }),
    step('traceField.list', { query: { characteristic_id: '{{ringId}}' } }),
    step('traceField.update', { path: { key: 'cavity' }, body: { barcode_prefix: 'CAV' } }),
    step('traceField.retire', { path: { key: 'cavity' }, body: { retired: true } }),
    step('trace.find', { query: { text: 'B-1', limit: 10 } }),
    step('trace.get', { path: { field: 'batch_number', value: 'B-117' } }),
    step('sample.list', {
      query: { characteristic_id: '{{ringId}}', trace: 'batch_number:B-117', limit: 20 },
    }),
    step('sample.export', { query: { trace: 'batch_number:B-117' } }),
    step('sample.history', { path: { ...ring, sample_id: '{{lastId}}' } }),
  ],
}

const kit = { kitNumber: 'KIT-4711' }

export const pieces: Folder = {
  name: 'Pieces',
  steps: [
    step('piece.save', {
      body: { ...kit, name: 'Pump 4711', country: 'DE', markers: { bore: 12.003, coating: 'zinc' } },
    }),
    step('piece.saveBatch', {
      body: {
        samples: [
          { kitNumber: 'KIT-4712', markers: { bore: 12.001 } },
          { kitNumber: 'KIT-4713', markers: { bore: 12.006 } },
        ],
      },
    }),
    step('piece.list', { query: { search: 'pump', page: 1, limit: 20 } }),
    step('piece.get', { path: kit }),
    step('piece.change', { path: kit, body: { name: 'Pump 4711, rebuilt' } }),
    step('piece.delete', { path: { kitNumber: 'KIT-4713' } }),
  ],
}

const wall = { id: '{{wallId}}' }
const displayKey = { id: '{{displayKeyId}}' }

export const walls: Folder = {
  name: 'Walls',
  steps: [
    step('wall.create', {
      body: {
        name: 'Above the line',
        content: { kind: 'characteristics', ids: ['{{#ringId}}', '{{#heightId}}'] },
        columns: 2,
        rows: 2,
        seconds: 20,
      },
      keep: { wallId: 'id' },
    }),
    step('wall.list'),
    step('wall.get', { path: wall }),
    step('wall.update', { path: wall, body: { seconds: 30 } }),
    step('displayKey.create', {
      path: wall,
      body: { name: 'TV by the door', expires_in_days: 365 },
      keep: { displayKeyId: 'key.id' },
    }),
    step('displayKey.list', { path: wall }),
    step('displayKey.update', { path: displayKey, body: { paused: true } }),
    step('displayKey.revoke', { path: displayKey }),
    step('wall.delete', { path: wall }),
  ],
}

const table = `time;D1;D2;D3;D4;D5
2026-01-06 06:00;74.001;74.004;73.998;74.002;74.006
2026-01-06 06:30;74.003;73.999;74.005;74.001;73.997
`

const run = { id: '{{importId}}' }

export const imports: Folder = {
  name: 'Imports',
  steps: [
    step('import.submit', {
      query: {
        file_name: 'rings.csv',
        delimiter: ';',
        layout: 'subgroups',
        characteristic: 'RING-D',
        decimal: 'point',
        date_order: 'ymd',
      },
      file: { type: 'text/csv', text: table },
      keep: { importId: 'id' },
    }),
    step('import.status', { path: run, keep: { finishedAt: 'finished_at' }, awaited: true }),
    step('import.list', { query: { limit: 20 } }),
    step('import.undo', { path: run, body: { reason: 'the table was of another line' } }),
    step('import.cancel', { path: run, refused: 409 }),
  ],
}

const plan = { id: '{{planId}}' }
const sampling = { id: '{{runId}}' }

export const samplingPlans: Folder = {
  name: 'Sampling plans',
  steps: [
    step('plan.create', {
      body: {
        name: 'Rings, every 500',
        note: 'with micrometer 14',
        steps: [
          { characteristic_id: '{{#ringId}}', pieces: 5 },
          { characteristic_id: '{{#heightId}}', pieces: 5 },
        ],
        triggers: [{ kind: 'pieces', every: 500 }, { kind: 'set_up' }],
        grace_minutes: 10,
      },
      keep: { planId: 'id' },
    }),
    step('plan.list'),
    step('plan.get', { path: plan }),
    step('plan.update', { path: plan, body: { grace_minutes: 15 } }),
    step('plan.count', { path: plan, body: { pieces: 120 } }),
    step('plan.setUp', { path: plan }),
    step('samplingRun.start', { path: plan, keep: { runId: 'run_id' } }),
    step('samplingRun.pause', { path: sampling }),
    step('samplingRun.resume', { path: sampling }),
    step('sample.submit', {
      name: 'Measure for it',
      body: { characteristic: 'RING-D', measurements: [74.001, 74.003, 73.998, 74.002, 74] },
      keep: { measuredId: 'sample_id' },
    }),
    step('samplingRun.record', {
      path: sampling,
      body: { characteristic_id: '{{#ringId}}', sample_id: '{{#measuredId}}' },
    }),
    step('samplingRun.get', { path: sampling }),
    step('samplingRun.skip', {
      path: sampling,
      body: { characteristic_id: '{{#heightId}}', reason: 'the height gauge is at calibration' },
    }),
    step('plan.setUp', { name: 'Make it due again', path: plan }),
    step('samplingRun.start', { name: 'Begin again', path: plan, keep: { runId: 'run_id' } }),
    step('samplingRun.abandon', { path: sampling, body: { reason: 'the line stopped' } }),
    step('samplingRun.list', { query: { state: 'missed' } }),
    step('plan.delete', { path: plan }),
  ],
}

export const handover: Folder = {
  name: 'Handover',
  steps: [
    step('handover.get', { query: { day: '2026-01-05' }, keep: { shiftFrom: 'shift.from' } }),
    step('handover.addNote', { body: { shift_from: '{{shiftFrom}}', text: 'Spindle 2 runs hot' } }),
    step('handover.takeOver', { body: { shift_from: '{{shiftFrom}}', comment: 'seen, spindle watched' } }),
  ],
}

const gauge = { id: '{{gaugeId}}' }

export const serialGauges: Folder = {
  name: 'Serial gauges',
  steps: [
    step('serialGauge.ports'),
    step('serialGauge.understand', { body: { format: 'mitutoyo', line: '01A+00074.002' } }),
    step('serialGauge.create', {
      body: {
        name: 'Micrometer 14',
        port: '/dev/ttyUSB7',
        baud_rate: 9600,
        format: 'mitutoyo',
        unit: 'mm',
        request: '?\\r',
        characteristic_id: '{{#ringId}}',
        enabled: false,
      },
      keep: { gaugeId: 'id' },
    }),
    step('serialGauge.list'),
    step('serialGauge.update', { path: gauge, body: { name: 'Micrometer 14, line A' } }),
    step('serialGauge.request', { path: gauge, refused: 409 }),
    step('serialGauge.discard', { path: gauge }),
    step('serialGauge.delete', { path: gauge }),
  ],
}

const note = (text: string) => ({ file: { type: 'text/plain', text }, query: { file_name: 'note.txt' } })

export const attachments: Folder = {
  name: 'Attachments',
  steps: [
    step('attachment.addToSample', {
      path: { id: '{{lastId}}' },
      ...note('Measured again by Cleo: the same.'),
      keep: { attachmentId: 'id' },
    }),
    step('attachment.listOfSample', { path: { id: '{{lastId}}' } }),
    step('attachment.addToViolation', { path: { id: '{{violationId}}' }, ...note('The insert is chipped.') }),
    step('attachment.listOfViolation', { path: { id: '{{violationId}}' } }),
    step('attachment.addToCharacteristic', { path: ring, ...note('Clean the anvils first.') }),
    step('attachment.listOfCharacteristic', { path: ring }),
    step('attachment.get', { path: { id: '{{attachmentId}}' } }),
    step('attachment.remove', { path: { id: '{{attachmentId}}' }, body: { reason: 'of another ring' } }),
  ],
}
