import { type Folder, step } from './step.ts'

export const station: Folder = {
  name: 'Station',
  steps: [
    step('settings.get'),
    step('settings.update', { body: { station_name: 'Hall 3', idle_lock_minutes: 15 } }),
    step('shift.list'),
    step('shift.set', {
      body: {
        shifts: [
          { name: 'Early', start: '06:00' },
          { name: 'Late', start: '14:00' },
          { name: 'Night', start: '22:00' },
        ],
      },
    }),
    step('network.get'),
    step('network.certificate', { refused: 404 }),
  ],
}

export const audit: Folder = {
  name: 'Audit',
  steps: [
    step('audit.list', { query: { operation: 'limits.revise', limit: 20 } }),
    step('audit.get', { path: { seq: 1 } }),
    step('audit.head', { keep: { anchor: 'hash' } }),
    step('audit.verify'),
    step('audit.export', { query: { operation: 'limits.revise' } }),
    step('audit.archive'),
    step('audit.page', { query: { operation: 'CREATE', limit: 20, offset: 0 } }),
    step('audit.statistics'),
    step('audit.exportAll', { query: { startDate: '2026-01-01', endDate: '2099-12-31' } }),
  ],
}

/** Apart, since a runner would wait for its end. */
export const streams: Folder = {
  name: 'Events (the answer does not end)',
  steps: [step('events.stream', { headers: { 'Last-Event-ID': '1.0' } })],
}
