import type { z } from 'zod'
import { alarmOperations } from './alarmOperations.ts'
import { annotationOperations } from './annotation.ts'
import { attachmentOperations } from './attachmentOperations.ts'
import { auditOperations } from './auditOperations.ts'
import { capabilityOperations } from './capabilityOperations.ts'
import { catalogueOperations } from './catalogue.ts'
import { characteristicOperations } from './characteristicOperations.ts'
import { chartAsOfOperations } from './chartAsOf.ts'
import { chartOperations } from './chartOperations.ts'
import { entryOperations } from './entryOperations.ts'
import { gaugeStudyOperations } from './gaugeStudyOperations.ts'
import { groupOperations } from './groupOperations.ts'
import { handoverOperations } from './handover.ts'
import { importOperations } from './importOperations.ts'
import { keyOperations } from './keyOperations.ts'
import { limitsOperations } from './limitsOperations.ts'
import { peopleOperations } from './peopleOperations.ts'
import { pieceOperations } from './pieceOperations.ts'
import { planOperations } from './planOperations.ts'
import { powerOperations } from './power.ts'
import { preferenceOperations } from './preference.ts'
import {
  kpiOperations,
  masterDataOperations,
  productionBatchOperations,
  productionOperations,
  shopEventOperations,
  workOrderOperations,
} from './production/productionOperations.ts'
import { reportScheduleOperations } from './production/reportScheduleOperations.ts'
import { recalculationOperations } from './recalculation.ts'
import { reportOperations } from './report.ts'
import { sampleListOperations } from './sampleListOperations.ts'
import { sampleOperations } from './sampleOperations.ts'
import { serialGaugeOperations } from './serialGaugeOperations.ts'
import { shiftOperations } from './shift.ts'
import { stationOperations } from './stationOperations.ts'
import { strataOperations } from './strata.ts'
import { traceabilityOperations } from './traceabilityOperations.ts'
import { violationOperations } from './violationOperations.ts'
import { wallOperations } from './wallOperations.ts'

/**
 * Everything that can be asked of the station, once, whatever the transport. A missing handler does not compile, the
 * host validates the input, and OpenAPI's `operationId` is the name.
 */
export const operations = {
  ...peopleOperations,
  ...preferenceOperations,
  ...stationOperations,
  ...keyOperations,
  ...characteristicOperations,
  ...sampleOperations,
  ...limitsOperations,
  ...recalculationOperations,
  ...chartOperations,
  ...capabilityOperations,
  ...powerOperations,
  ...violationOperations,
  ...shiftOperations,
  ...catalogueOperations,
  ...groupOperations,
  ...gaugeStudyOperations,
  ...auditOperations,
  ...alarmOperations,
  ...annotationOperations,
  ...chartAsOfOperations,
  ...strataOperations,
  ...pieceOperations,
  ...wallOperations,
  ...serialGaugeOperations,
  ...attachmentOperations,
  ...importOperations,
  ...planOperations,
  ...handoverOperations,
  ...entryOperations,
  ...traceabilityOperations,
  ...sampleListOperations,
  ...reportOperations,
  ...reportScheduleOperations,
  ...masterDataOperations,
  ...kpiOperations,
  ...workOrderOperations,
  ...productionOperations,
  ...productionBatchOperations,
  ...shopEventOperations,
}

export type Operations = typeof operations
export type OperationName = keyof Operations

/** What a caller may pass: before defaults are filled in. */
export type InputOf<Name extends OperationName> = z.input<Operations[Name]['input']>

/** What a handler gets: validated, with defaults. */
export type ParsedInputOf<Name extends OperationName> = z.output<Operations[Name]['input']>

export type OutputOf<Name extends OperationName> = z.output<Operations[Name]['output']>
