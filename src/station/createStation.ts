import { dirname, join } from 'node:path'
import type { Caller } from '../contract/caller.ts'
import { countOpenViolations } from '../storage/measurements/violationList.ts'
import { lastRecordedAt } from '../storage/queries/auditEntries.ts'
import { stationCaller } from './actor.ts'
import { createEntryLocks } from './alarms/entryLocks.ts'
import { openAlarmDesk } from './alarms/openAlarmDesk.ts'
import { annotationHandlers } from './annotations/annotationHandlers.ts'
import { openAttachmentDesk } from './attachments/attachmentDesk.ts'
import { attachmentHandlers } from './attachments/attachmentHandlers.ts'
import { openAudit } from './audit/openAudit.ts'
import { catalogueHandlers } from './catalogue/catalogueHandlers.ts'
import { characteristicHandlers } from './characteristics/characteristicHandlers.ts'
import { getChart } from './chart/getChart.ts'
import { getChartAsOf } from './chart/getChartAsOf.ts'
import { getHistory } from './chart/getHistory.ts'
import { strataHandlers } from './chart/strataHandlers.ts'
import { keepCheckpoints } from './checkpoints/keepCheckpoints.ts'
import { clockFloor, createClock } from './clock.ts'
import { createPace } from './commit/pace.ts'
import type { StationCore } from './core.ts'
import { createEventLog } from './events/eventLog.ts'
import { followGauges, followLines } from './gauges/followGauges.ts'
import { openGaugeDesk } from './gauges/gaugeDesk.ts'
import { serialGaugeHandlers } from './gauges/serialGaugeHandlers.ts'
import { noSerialPorts } from './gauges/serialPorts.ts'
import { submitOfGauge } from './gauges/submitOfGauge.ts'
import { groupHandlers } from './groups/groupHandlers.ts'
import { liveGroup } from './groups/liveGroup.ts'
import { countOpenGroupSignals } from './groups/openGroups.ts'
import { watchGroups } from './groups/watchGroups.ts'
import { handoverHandlers } from './handover/handoverHandlers.ts'
import { createImportDesk } from './imports/importDesk.ts'
import { importHandlers } from './imports/importHandlers.ts'
import { createImportRuns } from './imports/importRuns.ts'
import { callAtOnce } from './imports/production/callAtOnce.ts'
import { createCommitQueue } from './ingest/commitQueue.ts'
import { correctSample } from './ingest/correctSample.ts'
import { excludeSample } from './ingest/excludeSample.ts'
import { getSample } from './ingest/getSample.ts'
import { includeSample } from './ingest/includeSample.ts'
import { createLastEntries } from './ingest/lastEntries.ts'
import { submitBatch } from './ingest/submitBatch.ts'
import { submitSample } from './ingest/submitSample.ts'
import { undoSample } from './ingest/undoSample.ts'
import { followAllKeys, followOwnKeys } from './keys/followKeys.ts'
import { keyHandlers } from './keys/keyHandlers.ts'
import { createKeyring } from './keys/keyring.ts'
import { kpiHandlers } from './kpi/kpiHandlers.ts'
import { limitsHandlers } from './limits/limitsHandlers.ts'
import { createCommitFeed } from './live/commitFeed.ts'
import { getBoard, liveBoard } from './live/liveBoard.ts'
import { liveChart } from './live/liveChart.ts'
import { createRateMeter } from './live/rateMeter.ts'
import { masterDataHandlers } from './masterData/masterDataHandlers.ts'
import { gaugeStudyHandlers } from './msa/gaugeStudyHandlers.ts'
import { closedNetwork, getCertificate } from './network/getCertificate.ts'
import { authenticateToken } from './people/authenticateToken.ts'
import { peopleHandlers } from './people/peopleHandlers.ts'
import { createSecretHasher } from './people/secretHasher.ts'
import { openSession } from './people/session.ts'
import { setupStatus } from './people/setupStatus.ts'
import { createPinThrottle, createSignInThrottle } from './people/signInThrottle.ts'
import { tokenSecret } from './people/tokenSecret.ts'
import { pieceHandlers } from './pieces/pieceHandlers.ts'
import { countingPieces } from './plans/countingPieces.ts'
import { planHandlers } from './plans/planHandlers.ts'
import { replanned } from './plans/replanned.ts'
import { createSamplingDesk } from './plans/samplingDesk.ts'
import { undoneInRun } from './plans/undoneInRun.ts'
import { createCalculator } from './power/calculator.ts'
import { powerHandlers } from './power/powerHandlers.ts'
import { preferenceHandlers } from './preferences/preferenceHandlers.ts'
import { batchHandlers } from './production/batch/batchHandlers.ts'
import { openBatchDesk } from './production/batch/openBatchDesk.ts'
import { productionHandlers } from './production/productionHandlers.ts'
import { getCapability, getCapabilityReport, getHistogram } from './reader/getCapability.ts'
import { pacedReader } from './reader/pacedReader.ts'
import { createReader } from './reader/reader.ts'
import { readinessOf } from './readiness.ts'
import { createRecalculator } from './recalculation/createRecalculator.ts'
import { followRecalculation, runRecalculation } from './recalculation/runRecalculation.ts'
import { createMakeReport } from './reports/makeReport.ts'
import { createReportDesk } from './reports/reportDesk.ts'
import { reportHandlers } from './reports/reportHandlers.ts'
import { reportMakers } from './reports/reportMakers.ts'
import { openScheduleDesk } from './reports/schedules/openScheduleDesk.ts'
import { workbookHandlers, workbookMaker } from './reports/workbook/workbookHandlers.ts'
import { sampleListHandlers } from './samples/sampleListHandlers.ts'
import { secretsInMemory } from './secretStore.ts'
import { readSettings } from './settings/readSettings.ts'
import { updateSettings } from './settings/updateSettings.ts'
import { describeShifts } from './shifts/describeShifts.ts'
import { setShifts } from './shifts/setShifts.ts'
import { shopEventHandlers } from './shopEvents/shopEventHandlers.ts'
import { signed } from './signatures/signed.ts'
import type { PortState, Station, StationHandlers } from './station.ts'
import { createStationCounters } from './stationCounters.ts'
import type { StationOptions } from './stationOptions.ts'
import { stationStatus } from './stationStatus.ts'
import { backfillTraces } from './traceability/backfillTraces.ts'
import { traceHandlers } from './traceability/traceHandlers.ts'
import { violationHandlers } from './violations/violationHandlers.ts'
import { liveWall } from './walls/liveWall.ts'
import { openDisplay } from './walls/openDisplay.ts'
import { createWallFeed } from './walls/wallFeed.ts'
import { wallHandlers } from './walls/wallHandlers.ts'
import { wedgeHandlers } from './wedge/wedgeHandlers.ts'
import { workOrderHandlers } from './workOrders/workOrderHandlers.ts'

/**
 * Puts the use cases together on an open database.
 *
 * @example const station = createStation({ db, databaseFile, version: '1.0.0', masterKeyDigest, log, demo })
 */
export const createStation = (options: StationOptions): Station => {
  const {
    db,
    databaseFile,
    version,
    masterKeyDigest,
    log,
    demo,
    now = Date.now,
    network = closedNetwork,
  } = options
  const secrets = options.secrets ?? secretsInMemory()
  const clock = createClock(now, clockFloor(lastRecordedAt(db), now()))
  const onProblem = (error: unknown): void => log.error({ err: error }, 'A task in the background failed.')
  const feed = createCommitFeed(onProblem)
  const rate = createRateMeter(now)
  const counters = createStationCounters()
  const core: StationCore = {
    db,
    clock,
    log,
    states: new Map(),
    origins: new Map(),
    locks: createEntryLocks(db),
    pace: createPace(),
    announce: (commit) => {
      rate.add(commit.effects.samples.length)
      counters.committed(commit)
      feed.committed(commit)
    },
  }
  const queue = createCommitQueue(core)
  const last = createLastEntries()
  const reader = createReader(databaseFile, options.onIdle ?? (() => {}))
  const checkpoints = keepCheckpoints(db, databaseFile, log, options.onIdle ?? (() => {}))
  const backfill = backfillTraces(db, onProblem)
  const audit = openAudit({ db, databaseFile, clock, log, reader })
  const watch = watchGroups(core, reader, feed)
  const alarms = openAlarmDesk({
    core,
    feed,
    watch,
    secrets,
    delivery: options.delivery,
    repeat: options.repeat,
  })
  const reports = {
    db,
    clock,
    version,
    desk: createReportDesk(databaseFile, core.pace, options.onIdle ?? (() => {})),
  }
  const schedules = openScheduleDesk({
    core,
    secrets,
    delivery: options.delivery,
    repeat: options.repeat,
    makeReport: createMakeReport({ ...reportMakers(reports), production_excel: workbookMaker(reports) }),
  })
  const groups = { core, reader, watch }
  const grouped = groupHandlers(groups)
  const recalculator = createRecalculator(databaseFile)
  const recalculation = { db, log, recalculator }
  const calculating = createReader(databaseFile, options.onIdle ?? (() => {}))
  const calculator = createCalculator(calculating)
  const office = pacedReader(createReader(databaseFile, options.onIdle ?? (() => {})), core.pace)
  const batches = openBatchDesk(core)
  const hasher = createSecretHasher()
  const keyring = createKeyring({ db, clock, hasher, masterKeyDigest, onProblem })
  const people = {
    db,
    clock,
    hasher,
    throttle: createSignInThrottle(),
    pinThrottle: createPinThrottle(),
    tokenSecret: tokenSecret(db, secrets),
  }
  const keys = { db, clock, hasher, keyring }
  const characteristics = {
    db,
    clock,
    changed: (id: number) => {
      core.states.delete(id)
      feed.configured(id)
    },
  }
  const desk = createImportDesk(databaseFile, now)
  const importRuns = createImportRuns(
    core,
    desk,
    characteristics.changed,
    callAtOnce(() => handlers),
  )
  const serialPorts = options.serialPorts ?? noSerialPorts
  const gaugeDesk = openGaugeDesk({
    db,
    clock,
    ports: serialPorts,
    submit: submitOfGauge((caller, input) => handlers['sample.submit'](caller, input), audit.refusals),
    onProblem,
  })
  const attachments = openAttachmentDesk(db, join(dirname(databaseFile), 'attachments'), log)
  const gauges = { db, clock, desk: gaugeDesk, onProblem }
  const walls = { db, clock, feed: createWallFeed() }
  const plans = { core, desk: createSamplingDesk(core, feed.sampling) }
  const pieces = pieceHandlers(core, reader)
  let port: PortState = { address: null, problem: null }
  const status = (caller: Caller) =>
    stationStatus(core, caller, {
      version,
      port,
      rate,
      demo: demo.running(),
      network,
    })

  const handlers: StationHandlers = {
    'setup.status': setupStatus({ db, version, network }),
    ...peopleHandlers(people),
    'station.status': status,
    'settings.get': () => readSettings(db),
    'settings.update': replanned(plans, updateSettings({ db, clock, network })),
    'network.get': network.state,
    'network.certificate': getCertificate(network),
    'demo.start': (caller) => demo.start(caller),
    'demo.stop': async () => {
      await demo.stop()
      return {}
    },
    ...keyHandlers(keys),
    ...characteristicHandlers(characteristics, core, people),
    'sample.submit': counters.refusals(submitSample(core, queue, last)),
    'sample.submitBatch': counters.refusals(audit.noteBatch(submitBatch(core, queue, last))),
    'sample.exclude': signed(people, 'sample.exclude', excludeSample(core)),
    'sample.include': signed(people, 'sample.include', includeSample(core)),
    'sample.correct': signed(people, 'sample.correct', correctSample(core)),
    'sample.undo': undoneInRun(plans, undoSample(core, last)),
    'sample.get': getSample(core),
    ...limitsHandlers(core, reader, people),
    'recalculation.run': runRecalculation(recalculation),
    'chart.get': getChart(core),
    'chart.history': getHistory(core, reader),
    'chart.asOf': getChartAsOf(core, reader),
    ...strataHandlers(core, reader),
    'board.get': getBoard(core, status),
    'capability.get': getCapability(core, reader),
    'capability.report': getCapabilityReport(core, reader),
    'histogram.get': getHistogram(core, reader),
    ...reportHandlers(reports),
    ...workbookHandlers(reports),
    ...powerHandlers(calculator),
    ...violationHandlers(core, reader),
    'shift.list': () => describeShifts(db),
    'shift.set': replanned(plans, setShifts(core)),
    ...catalogueHandlers(core),
    ...grouped,
    'group.freeze': signed(people, 'group.freeze', grouped['group.freeze']),
    ...gaugeStudyHandlers({ db, clock }, reader),
    ...audit.handlers,
    ...alarms.handlers,
    ...schedules.handlers,
    ...preferenceHandlers(db),
    ...annotationHandlers({ db, clock, annotated: feed.annotated }),
    ...pieces,
    ...countingPieces(plans, pieces),
    ...planHandlers(plans),
    ...handoverHandlers({ ...plans, reader }),
    ...wallHandlers(walls, people),
    ...serialGaugeHandlers(gauges, serialPorts),
    ...attachmentHandlers({ core, desk: attachments }),
    ...traceHandlers(core, reader, backfill),
    ...sampleListHandlers(core, reader),
    ...importHandlers({ core, desk, runs: importRuns }),
    ...wedgeHandlers(core),
    ...masterDataHandlers(core),
    ...workOrderHandlers(core, office),
    ...shopEventHandlers(core, office),
    ...productionHandlers(core),
    ...batchHandlers(core, batches, calculating),
    ...kpiHandlers(core, office),
  }
  const boardLive = liveBoard(core, feed, watch, status)
  const streams = {
    'board.live': boardLive,
    'gauge.readings': followGauges(gauges),
    'gauge.lines': followLines(gauges),
    'wall.live': liveWall(core, walls.feed, boardLive),
    ...audit.streams,
    'recalculation.follow': followRecalculation(recalculation),
    'chart.live': liveChart(core, feed),
    'group.live': liveGroup(groups),
    'apiKey.live': followOwnKeys({ ...keys, onProblem }),
    'adminKey.live': followAllKeys({ ...keys, onProblem }),
  }

  return {
    handlers,
    streams,
    events: createEventLog(core, feed, watch),
    openSession: (origin, key) => {
      const session = openSession(people, origin, key)
      return {
        handlers: { ...handlers, ...session.handlers },
        streams,
        caller: session.caller,
        used: session.used,
        refused: audit.refusals.operation,
      }
    },
    openDisplay: (key, origin) => ({
      ...openDisplay(walls, audit.refusals)(key, origin),
      handlers: { ...handlers, ...openSession(people, origin).handlers },
      streams,
    }),
    refusals: audit.refusals,
    authenticateToken: authenticateToken(people),
    authenticateKey: keyring.authenticate,
    readmit: keyring.readmit,
    status: () => status(stationCaller),
    setPort: (state) => {
      port = state
    },
    figures: () => ({
      ...counters.figures(),
      queue_length: queue.length(),
      open_violations: countOpenViolations(db, {}),
      open_group_signals: countOpenGroupSignals(db, stationCaller),
    }),
    readiness: () => readinessOf(core, queue),
    close: async () => {
      backfill.close()
      plans.desk.close()
      await gaugeDesk.close()
      await attachments.close()
      await importRuns.close()
      await batches.close()
      await desk.close()
      await queue.drain()
      await alarms.close()
      await schedules.close()
      await watch.close()
      keyring.close()
      await audit.close()
      await Promise.all([
        reader.close(),
        calculating.close(),
        office.close(),
        reports.desk.close(),
        recalculator.close(),
        hasher.close(),
        checkpoints.close(),
      ])
    },
  }
}
