import type { StationEvent } from '../../contract/events.ts'
import type { LimitsRevision } from '../../contract/limits.ts'
import type { JudgedSample } from '../../contract/sample.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsAnnouncedIn, revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { samplesBetween } from '../../storage/measurements/samples.ts'
import { violationsChangedIn } from '../../storage/measurements/violations.ts'
import type { AuditRow } from '../../storage/queries/auditEntries.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { resultAtArrival } from '../ingest/firstResult.ts'
import { describeRevision } from '../limits/describeRevision.ts'
import { describeViolation, withCharacteristic } from '../violations/describeViolation.ts'

type EventData = Pick<StationEvent, 'type' | 'data'>

const limitsEvents = (db: ReadableDb, seq: number): EventData[] =>
  revisionsAnnouncedIn(db, seq).flatMap(({ characteristicId, revision }) => {
    const characteristic = characteristicById(db, characteristicId)
    const row = revisionsOf(db, characteristicId).find((one) => one.revision === revision)
    if (characteristic === null || row === undefined) return []
    const described: LimitsRevision = describeRevision(chartPlanOf(characteristic), row)
    return { type: 'limits' as const, data: { characteristic_id: characteristicId, ...described } }
  })

/**
 * The events of a commit, numbered: its samples as they were judged at arrival, then its limits, then its violations as
 * they stand now. The order is the same whenever it is asked.
 */
export const eventsOfCommit = (
  db: ReadableDb,
  seq: number,
  samples: readonly JudgedSample[],
): StationEvent[] => {
  const data: EventData[] = [
    ...samples.map((sample) => ({ type: 'sample' as const, data: sample })),
    ...limitsEvents(db, seq),
    ...violationsChangedIn(db, seq).map((row) => ({
      type: 'violation' as const,
      data: describeViolation(withCharacteristic(db, row)),
    })),
  ]
  return data.map((event, index) => ({ id: `${seq}.${index}`, ...event }) as StationEvent)
}

/** The subgroups that an audit entry covers, as they were judged when they arrived. */
export const samplesOfEntry = (db: ReadableDb, entry: AuditRow): JudgedSample[] => {
  if (entry.firstSampleId === null || entry.lastSampleId === null) return []
  return samplesBetween(db, entry.firstSampleId, entry.lastSampleId).flatMap((row) => {
    const characteristic = characteristicById(db, row.characteristicId)
    return characteristic === null ? [] : resultAtArrival(db, row, characteristic)
  })
}
