import { minute, thirtySubgroups } from './measured.ts'
import { type Folder, step } from './step.ts'

const design = { chart_type: 'xbar_r', subgroup_size: 5 }
const ring = { id: '{{ringId}}' }

export const characteristics: Folder = {
  name: 'Characteristics',
  steps: [
    step('characteristic.create', {
      body: {
        code: 'RING-D',
        name: 'Ring diameter',
        unit: 'mm',
        ...design,
        decimals: 3,
        target: 74,
        lsl: 73.95,
        usl: 74.05,
        plausible_min: 73,
        plausible_max: 75,
        baseline_subgroups: 25,
        rules: { preset: 'western_electric' },
      },
      keep: { ringId: 'id' },
    }),
    step('characteristic.create', {
      name: 'Set up another',
      body: { code: 'RING-H', name: 'Ring height', unit: 'mm', ...design, decimals: 3, lsl: 1.95, usl: 2.05 },
      keep: { heightId: 'id' },
    }),
    step('characteristic.create', {
      name: 'Set up one to delete',
      body: { code: 'RING-W', name: 'Ring width', ...design },
      keep: { widthId: 'id' },
    }),
    step('characteristic.list'),
    step('characteristic.get', { path: ring }),
    step('characteristic.update', { path: ring, body: { name: 'Ring diameter, outside' } }),
    step('characteristic.delete', { path: { id: '{{widthId}}' } }),
  ],
}

export const dataEntry: Folder = {
  name: 'Data entry',
  steps: [
    step('sample.submit', {
      body: {
        characteristic: 'RING-D',
        measurements: [74.03, 74.002, 74.019, 73.992, 74.008],
        timestamp: minute(0),
        batch_number: 'B-117',
        operator_id: 'op4',
        metadata: { cavity: 2 },
        sample_uuid: '01993f0e-5b1c-7d3a-9c1e-3f2a7b8c9d10',
      },
      keep: { sampleId: 'sample_id' },
    }),
    step('sample.undo', { path: { ...ring, sample_id: '{{sampleId}}' } }),
    step('sample.submitBatch', {
      query: { atomic: 'false' },
      body: { samples: thirtySubgroups('RING-D', 74, 1) },
      keep: { firstId: 'results.0.sample_id', lastId: 'results.29.sample_id' },
    }),
    step('sample.submitBatch', {
      name: 'Enter the other characteristic of the same pieces',
      body: { samples: thirtySubgroups('RING-H', 2, 5) },
    }),
    step('dataEntry.schema'),
    step('wedgeRoute.create', {
      body: { prefix: 'D1:', characteristic_id: '{{#ringId}}' },
      keep: { routeId: 'id' },
    }),
    step('wedgeRoute.list'),
    step('wedgeRoute.remove', { path: { id: '{{routeId}}' } }),
  ],
}

export const limits: Folder = {
  name: 'Limits',
  steps: [
    step('limits.preview', { path: ring, query: { last: 100 }, body: { method: 'baseline' } }),
    step('limits.revise', {
      path: ring,
      body: { method: 'given', center_line: 74.001, sigma: 0.01, reason: 'agreed with the customer' },
      keep: { revision: 'revision' },
    }),
    step('limits.list', { path: ring }),
    step('limits.explain', { path: { ...ring, revision: '{{revision}}' } }),
  ],
}

const sample = { ...ring, sample_id: '{{lastId}}' }
const period = { from: minute(0), to: minute(400) }

export const charts: Folder = {
  name: 'Charts',
  steps: [
    step('chart.get', { path: ring, query: { last: 50 } }),
    step('chart.boxPlots', { path: ring, query: { by: 'operator_id', ...period } }),
    step('capability.get', { path: ring, query: { last: 100, distribution: 'normal' } }),
    step('capability.report', { path: ring, query: { last: 100 } }),
    step('histogram.get', { path: ring, query: { last: 100 } }),
    step('recalculation.run', { path: ring, body: { rules: { preset: 'nelson' } } }),
    step('runLength.get', {
      body: { ...design, rules: { preset: 'western_electric' }, changes: [{ shift: 1 }] },
    }),
    step('power.get', { body: { ...design, change: { shift: 1 }, within: 5 } }),
    step('power.plan', { body: { ...design, change: { shift: 1.5 }, within: 3, probability: 0.9 } }),
    step('sample.get', { path: sample }),
    step('sample.correct', {
      path: sample,
      body: { measurements: [74.041, 74.05, 74.038, 74.045, 74.046], reason: 'two digits were swapped' },
    }),
    step('sample.exclude', { path: sample, body: { reason: 'the gauge was knocked' } }),
    step('sample.include', { path: sample, body: { reason: 'the gauge proved right' } }),
    step('annotation.add', {
      body: {
        characteristic_id: '{{#ringId}}',
        place: { sample_id: '{{#lastId}}' },
        text: 'new cutting insert',
        category: 'tool_change',
      },
      keep: { annotationId: 'id' },
    }),
    step('annotation.list', { query: { characteristic_id: '{{ringId}}' } }),
    step('annotation.update', {
      path: { id: '{{annotationId}}' },
      body: { text: 'new cutting insert, grade K20' },
    }),
    step('annotation.remove', { path: { id: '{{annotationId}}' } }),
  ],
}

const said = { cause_code: '{{causeCode}}', action_code: '{{actionCode}}', comment: 'insert worn out' }

export const violations: Folder = {
  name: 'Violations',
  steps: [
    step('cause.list', { query: { include_retired: 'false' }, keep: { causeCode: '0.code' } }),
    step('cause.create', { body: { code: 'HUMIDITY', label: 'Air too humid' } }),
    step('cause.update', { path: { code: 'HUMIDITY' }, body: { label: 'Humidity above 70 %' } }),
    step('action.list', { query: { include_retired: 'false' }, keep: { actionCode: '0.code' } }),
    step('action.create', { body: { code: 'DRY', label: 'Dried the air' } }),
    step('action.update', { path: { code: 'DRY' }, body: { retired: true } }),
    step('violation.list', {
      query: { characteristic_id: '{{ringId}}', status: 'open', page: 1, limit: 50 },
      keep: { violationId: 'results.0.id', otherViolationId: 'results.1.id' },
    }),
    step('violation.get', { path: { id: '{{violationId}}' } }),
    step('violation.acknowledge', { path: { id: '{{violationId}}' }, body: said }),
    step('violation.amend', {
      path: { id: '{{violationId}}' },
      body: { comment: 'insert chipped', reason: 'seen under the microscope' },
    }),
    step('violation.acknowledgeMany', { body: { ids: ['{{#otherViolationId}}'], ...said } }),
    step('violation.pareto', { query: { by: 'cause', bars: 10 } }),
    step('violation.export', { query: { characteristic_id: '{{ringId}}' } }),
  ],
}

const study = { id: '{{studyId}}' }

export const gaugeStudies: Folder = {
  name: 'Gauge studies',
  steps: [
    step('gaugeStudy.create', {
      body: {
        name: 'Micrometer 14, January',
        gauge: 'MIC-014',
        unit: 'mm',
        characteristic_id: '{{#ringId}}',
        tolerance: 0.1,
        data: {
          kind: 'crossed',
          parts: ['1', '2', '3', '4', '5'],
          appraisers: ['Ben', 'Cleo'],
          trials: 2,
          values: [
            [
              [74.002, 74.003],
              [74.001, 74.003],
            ],
            [
              [74.021, 74.02],
              [74.022, 74.021],
            ],
            [
              [73.985, 73.986],
              [73.986, 73.985],
            ],
            [
              [74.011, 74.01],
              [74.009, 74.011],
            ],
            [
              [73.996, 73.997],
              [73.997, 73.996],
            ],
          ],
        },
      },
      keep: { studyId: 'id' },
    }),
    step('gaugeStudy.list'),
    step('gaugeStudy.get', { path: study }),
    step('gaugeStudy.update', { path: study, body: { note: 'at 20 °C' } }),
    step('gaugeStudy.result', { path: study }),
    step('gaugeStudy.explain', { path: study }),
    step('gaugeStudy.delete', { path: study }),
  ],
}

const group = { id: '{{groupId}}' }
const apart = (characteristic: string, nominal: number, by: number) => ({
  characteristic,
  measurements: [0.004, 0.002, -0.001, 0.003, 0].map((one) => Math.round((nominal + by + one) * 1000) / 1000),
  timestamp: minute(330),
})

export const groups: Folder = {
  name: 'Characteristic groups',
  steps: [
    step('group.create', {
      body: { name: 'Ring', members: ['{{#ringId}}', '{{#heightId}}'], align_by: 'timestamp', alpha: 0.0027 },
      keep: { groupId: 'id' },
    }),
    step('group.list'),
    step('group.get', { path: group }),
    step('group.update', { path: group, body: { name: 'Ring, outside' } }),
    step('group.freeze', { path: group, body: { to: minute(250), reason: 'the first shift of January' } }),
    step('sample.submit', {
      name: 'Enter a piece whose sizes do not go together',
      body: apart('RING-D', 74, 0.09),
    }),
    step('sample.submit', { name: 'Enter its height', body: apart('RING-H', 2, -0.09) }),
    step('group.chart', { path: group, query: { last: 20 }, keep: { observationId: 'points.0.sample_id' } }),
    step('group.explain', { path: group, query: { last: 20 } }),
    step('group.observation', { path: { ...group, sample_id: '{{observationId}}' } }),
    step('group.explainObservation', { path: { ...group, sample_id: '{{observationId}}' } }),
    step('groupSignal.list', {
      query: { group_id: '{{groupId}}', status: 'open' },
      keep: { signalId: 'results.0.id' },
      awaited: true,
    }),
    step('groupSignal.acknowledge', { path: { id: '{{signalId}}' }, body: said }),
    step('group.delete', { path: group }),
  ],
}
