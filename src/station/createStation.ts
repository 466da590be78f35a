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
import { chartHandlers } from './chart/chartHandlers.ts'
import { keepCheckpoints } from './checkpoints/keepCheckpoints.ts'
import { clockFloor, createClock } from './clock.ts'
import { createPace } from './commit/pace.ts'
import type { StationCore } from './core.ts'
import { createEventLog } from './events/eventLog.ts'
import { openGauges } from './gauges/openGauges.ts'
import { groupHandlers } from './groups/groupHandlers.ts'
import { liveGroup } from './groups/liveGroup.ts'
import { countOpenGroupSignals } from './groups/openGroups.ts'
import { watchGroups } from './groups/watchGroups.ts'
import { handoverHandlers } from './handover/handoverHandlers.ts'
import { openImports } from './imports/openImports.ts'
import { createCommitQueue } from './ingest/commitQueue.ts'
import { sampleHandlers } from './ingest/sampleHandlers.ts'
import { limitsHandlers } from './limits/limitsHandlers.ts'
import { createCommitFeed } from './live/commitFeed.ts'
import { getBoard, liveBoard } from './live/liveBoard.ts'
import { liveChart } from './live/liveChart.ts'
import { createRateMeter } from './live/rateMeter.ts'
import { gaugeStudyHandlers } from './msa/gaugeStudyHandlers.ts'
import { closedNetwork } from './network/getCertificate.ts'
import { authenticateToken } from './people/authenticateToken.ts'
import { openPeople } from './people/openPeople.ts'
import { openSession } from './people/session.ts'
import { setupStatus } from './people/setupStatus.ts'
import { pieceHandlers } from './pieces/pieceHandlers.ts'
import { countingPieces } from './plans/countingPieces.ts'
import { planHandlers } from './plans/planHandlers.ts'
import { createSamplingDesk } from './plans/samplingDesk.ts'
import { createCalculator } from './power/calculator.ts'
import { powerHandlers } from './power/powerHandlers.ts'
import { preferenceHandlers } from './preferences/preferenceHandlers.ts'
import { openProduction } from './production/openProduction.ts'
import { capabilityHandlers } from './reader/capabilityHandlers.ts'
import { pacedReader } from './reader/pacedReader.ts'
import { createReader } from './reader/reader.ts'
import { readinessOf } from './readiness.ts'
import { createRecalculator } from './recalculation/createRecalculator.ts'
import { followRecalculation, runRecalculation } from './recalculation/runRecalculation.ts'
import { openReports } from './reports/openReports.ts'
import { sampleListHandlers } from './samples/sampleListHandlers.ts'
import { secretsInMemory } from './secretStore.ts'
import { settingsHandlers } from './settings/settingsHandlers.ts'
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

/**
 * Puts the use cases together on an open database.
 *
 * @example const station = createStation({ db, databaseFile, version: '1.0.0', masterKeyDigest, log, demo })
 */
export const createStation = (options: StationOptions): Station => {
  const { db, databaseFile, version, masterKeyDigest, log, demo, delivery, repeat } = options
  const { now = Date.now, network = closedNetwork, onIdle = () => {} } = options
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
  const reader = createReader(databaseFile, onIdle)
  const checkpoints = keepCheckpoints(db, databaseFile, log, onIdle)
  const backfill = backfillTraces(db, onProblem)
  const audit = openAudit({ db, databaseFile, clock, log, reader })
  const watch = watchGroups(core, reader, feed)
  const alarms = openAlarmDesk({ core, feed, watch, secrets, delivery, repeat })
  const reports = openReports({ core, databaseFile, version, secrets, delivery, repeat, onIdle })
  const groups = { core, reader, watch }
  const recalculator = createRecalculator(databaseFile)
  const recalculation = { db, log, recalculator }
  const calculating = createReader(databaseFile, onIdle)
  const office = pacedReader(createReader(databaseFile, onIdle), core.pace)
  const production = openProduction(core, office, calculating)
  const { people, keyring, hasher, ...access } = openPeople({
    db,
    clock,
    secrets,
    masterKeyDigest,
    onProblem,
  })
  const characteristics = {
    db,
    clock,
    changed: (id: number) => {
      core.states.delete(id)
      feed.configured(id)
    },
  }
  const imports = openImports({
    core,
    databaseFile,
    now,
    changed: characteristics.changed,
    handlers: () => handlers,
  })
  const gauges = openGauges({
    db,
    clock,
    ports: options.serialPorts,
    submit: (caller, input) => handlers['sample.submit'](caller, input),
    refusals: audit.refusals,
    onProblem,
  })
  const attachments = openAttachmentDesk(db, join(dirname(databaseFile), 'attachments'), log)
  const walls = { db, clock, feed: createWallFeed() }
  const plans = { core, desk: createSamplingDesk(core, feed.sampling) }
  const pieces = pieceHandlers(core, reader)
  let port: PortState = { address: null, problem: null }
  const status = (caller: Caller) =>
    stationStatus(core, caller, { version, port, rate, demo: demo.running(), network })

  const handlers: StationHandlers = {
    'setup.status': setupStatus({ db, version, network }),
    ...access.handlers,
    'station.status': status,
    ...settingsHandlers(core, plans, network, demo),
    ...characteristicHandlers(characteristics, core, people),
    ...sampleHandlers({ core, queue, people, plans, counters, noteBatch: audit.noteBatch }),
    ...limitsHandlers(core, reader, people),
    'recalculation.run': runRecalculation(recalculation),
    ...chartHandlers(core, reader),
    'board.get': getBoard(core, status),
    ...capabilityHandlers(core, reader),
    ...reports.handlers,
    ...powerHandlers(createCalculator(calculating)),
    ...violationHandlers(core, reader),
    ...catalogueHandlers(core),
    ...groupHandlers(groups, people),
    ...gaugeStudyHandlers({ db, clock }, reader),
    ...audit.handlers,
    ...alarms.handlers,
    ...preferenceHandlers(db),
    ...annotationHandlers({ db, clock, annotated: feed.annotated }),
    ...pieces,
    ...countingPieces(plans, pieces),
    ...planHandlers(plans),
    ...handoverHandlers({ ...plans, reader }),
    ...wallHandlers(walls, people),
    ...gauges.handlers,
    ...attachmentHandlers({ core, desk: attachments }),
    ...traceHandlers(core, reader, backfill),
    ...sampleListHandlers(core, reader),
    ...imports.handlers,
    ...wedgeHandlers(core),
    ...production.handlers,
  }
  const boardLive = liveBoard(core, feed, watch, status)
  const streams = {
    'board.live': boardLive,
    ...gauges.streams,
    'wall.live': liveWall(core, walls.feed, boardLive),
    ...audit.streams,
    'recalculation.follow': followRecalculation(recalculation),
    'chart.live': liveChart(core, feed),
    'group.live': liveGroup(groups),
    ...access.streams,
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
      await gauges.close()
      await attachments.close()
      await imports.close()
      await production.close()
      await queue.drain()
      await alarms.close()
      await reports.close()
      await watch.close()
      keyring.close()
      await audit.close()
      await Promise.all([
        reader.close(),
        calculating.close(),
        office.close(),
        recalculator.close(),
        hasher.close(),
        checkpoints.close(),
      ])
    },
  }
}
