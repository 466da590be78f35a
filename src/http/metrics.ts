import { performance } from 'node:perf_hooks'
import type { FastifyInstance } from 'fastify'
import { Counter, Gauge, Registry } from 'prom-client'
import { errorEnvelope, metricsText } from '../contract/httpOutput.ts'
import type { Station, StationFigures } from '../station/station.ts'

const counters: Readonly<Partial<Record<keyof StationFigures, string>>> = {
  samples_total: 'Subgroups stored since the start',
  violations_total: 'Violations opened since the start',
  commits_total: 'Transactions since the start',
  refused_samples_total: 'Subgroups refused since the start',
}

const gauges: Readonly<Partial<Record<keyof StationFigures, string>>> = {
  queue_length: 'Subgroups that wait for their commit',
  open_violations: 'Violations that nobody has acknowledged',
  open_group_signals: 'Signals of characteristic groups that nobody has acknowledged',
}

const stationFigures = (registry: Registry, station: Station): void => {
  for (const [name, help] of Object.entries(counters)) {
    new Counter({
      name: `centerline_${name}`,
      help,
      registers: [registry],
      collect() {
        this.reset()
        this.inc(station.figures()[name as keyof StationFigures])
      },
    })
  }
  for (const [name, help] of Object.entries(gauges)) {
    new Gauge({
      name: `centerline_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(station.figures()[name as keyof StationFigures])
      },
    })
  }
}

const processFigures = (registry: Registry): void => {
  const figures: readonly (readonly [string, string, () => number])[] = [
    ['process_resident_memory_bytes', 'Memory in use', () => process.memoryUsage.rss()],
    ['process_heap_bytes', 'JavaScript heap in use', () => process.memoryUsage().heapUsed],
    ['process_uptime_seconds', 'Time since the start', () => process.uptime()],
    [
      'nodejs_eventloop_utilization_ratio',
      'Share of the time that the event loop was busy since the start',
      () => performance.eventLoopUtilization().utilization,
    ],
  ]
  for (const [name, help, read] of figures) {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  }
}

/** `GET /metrics` in Prometheus' text format; without credentials on this machine only. */
export const metrics = (app: FastifyInstance, station: Station): void => {
  const registry = new Registry()
  stationFigures(registry, station)
  processFigures(registry)
  const answers = new Map<number, number>()
  app.addHook('onResponse', (_request, reply, done) => {
    answers.set(reply.statusCode, (answers.get(reply.statusCode) ?? 0) + 1)
    done()
  })
  new Counter({
    name: 'centerline_http_responses_total',
    help: 'Answers over HTTP by status',
    labelNames: ['status'],
    registers: [registry],
    collect() {
      this.reset()
      for (const [status, count] of answers) this.inc({ status }, count)
    },
  })
  app.get('/metrics', {
    config: { permission: 'data.read', openOnLoopback: true },
    schema: {
      operationId: 'metrics',
      summary: "Figures in Prometheus' text format",
      tags: ['Health'],
      produces: ['text/plain'],
      response: { 200: metricsText, default: errorEnvelope },
      security: [{}, { bearer: [] }, { apiKey: [] }],
    },
    handler: async (_request, reply) =>
      reply.header('content-type', registry.contentType).send(await registry.metrics()),
  })
}
