import { z } from 'zod'
import { alarmOperations } from './alarmOperations.ts'
import { annotationOperations } from './annotation.ts'
import {
  adminKey,
  adminKeyChanges,
  adminKeyQuery,
  apiKey,
  createAdminKeyInput,
  createdKey,
  createKeyInput,
  keyChanges,
  overlapHours,
  rotatedKey,
} from './apiKey.ts'
import { attachmentOperations } from './attachmentOperations.ts'
import {
  auditArchived,
  auditEntry,
  auditExport,
  auditExportInput,
  auditHead,
  auditOffsetPage,
  auditOffsetQuery,
  auditPage,
  auditQuery,
  auditStatistics,
  auditVerification,
  auditVerifyInput,
  ofAuditEntry,
} from './audit.ts'
import {
  capability,
  capabilityQuery,
  capabilityReport,
  capabilityReportQuery,
  histogram,
  histogramQuery,
} from './capability.ts'
import { codeEntry, codeListInput, createCodeInput, updateCodeInput } from './catalogue.ts'
import { characteristic, characteristicChanges, createCharacteristicInput } from './characteristic.ts'
import {
  acknowledgeGroupSignalInput,
  characteristicGroup,
  createGroupInput,
  freezeGroupInput,
  groupChanges,
  groupChart,
  groupChartQuery,
  groupObservation,
  groupRevision,
  groupSignal,
  groupSignalPage,
  groupSignalQuery,
} from './characteristicGroup.ts'
import { chart, chartHistory, chartHistoryQuery, chartQuery } from './chart.ts'
import { chartAsOfOperations } from './chartAsOf.ts'
import { entryOperations } from './entryOperations.ts'
import { id, nothing } from './fields.ts'
import { handoverOperations } from './handover.ts'
import { importOperations } from './importOperations.ts'
import {
  limitsExplanation,
  limitsPreview,
  limitsRevision,
  limitsSubject,
  previewSpan,
  reviseLimitsInput,
} from './limits.ts'
import {
  createGaugeStudyInput,
  gaugeStudy,
  gaugeStudyChanges,
  gaugeStudyResult,
  gaugeStudySummary,
} from './msa.ts'
import { authorityCertificate, networkState } from './network.ts'
import { operation } from './operation.ts'
import { pareto, paretoQuery } from './pareto.ts'
import { pieceOperations } from './pieceOperations.ts'
import { planOperations } from './planOperations.ts'
import { power, powerInput, runLength, runLengthInput, samplePlan, samplePlanInput } from './power.ts'
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
import { recalculation, recalculationInput } from './recalculation.ts'
import { reportOperations } from './report.ts'
import {
  batchInput,
  batchOutcome,
  correctSampleInput,
  sampleDetail,
  signedReason,
  submitInput,
  submitOutcome,
} from './sample.ts'
import { sampleListOperations } from './sampleListOperations.ts'
import { serialGaugeOperations } from './serialGaugeOperations.ts'
import {
  badgeSignIn,
  credentials,
  currentSession,
  passwordChange,
  quickPerson,
  refreshInput,
  setupInput,
  setupStatus,
  tokens,
  unlockInput,
  user,
} from './session.ts'
import { settingsChanges, stationSettings } from './settings.ts'
import { shiftPlan, shiftsInput } from './shift.ts'
import { signatureInput } from './signature.ts'
import { board, stationStatus } from './station.ts'
import { strataOperations } from './strata.ts'
import { traceabilityOperations } from './traceabilityOperations.ts'
import { createUserInput, managedUser, updateUserInput } from './user.ts'
import {
  acknowledgedMany,
  acknowledgeInput,
  acknowledgeManyInput,
  amendInput,
  violation,
  violationDetail,
  violationExport,
  violationExportInput,
  violationPage,
  violationQuery,
} from './violation.ts'
import { wallOperations } from './wallOperations.ts'

const ofCharacteristic = z.strictObject({ characteristic_id: id })
const ofGaugeStudy = z.strictObject({ study_id: id })
const ofGroup = z.strictObject({ group_id: id })

/**
 * Everything that can be asked of the station, once, whatever the transport. A missing handler does not compile, the
 * host validates the input, and OpenAPI's `operationId` is the name.
 */
export const operations = {
  'setup.status': operation('public', nothing, setupStatus),
  'setup.create': operation('public', setupInput, user),
  'auth.login': operation('public', credentials, tokens),
  'auth.refresh': operation('public', refreshInput, tokens),
  'auth.logout': operation('public', refreshInput, nothing),
  'session.signIn': operation('public', credentials, currentSession),
  'session.current': operation('public', nothing, currentSession),
  'session.signInByBadge': operation('public', badgeSignIn, currentSession),
  'session.people': operation('public', nothing, z.array(quickPerson)),
  'session.lock': operation('public', nothing, currentSession),
  'session.unlock': operation('public', unlockInput, currentSession),
  'session.stay': operation('public', nothing, nothing),
  'session.changePassword': operation('account.own', passwordChange, currentSession),
  'session.signOut': operation('public', nothing, nothing),

  'user.list': operation('user.manage', nothing, z.array(managedUser)),
  'user.create': operation('user.manage', createUserInput, managedUser),
  'user.update': operation('user.manage', updateUserInput, managedUser),
  'user.changePassword': operation('account.own', passwordChange, tokens),

  ...preferenceOperations,

  'station.status': operation('data.read', nothing, stationStatus),
  'settings.get': operation('data.read', nothing, stationSettings),
  'settings.update': operation('system.configure', settingsChanges, stationSettings),
  'network.get': operation('system.configure', nothing, networkState),
  'network.certificate': operation('public', nothing, authorityCertificate),
  'demo.start': operation('system.configure', nothing, z.strictObject({ characteristic_id: id })),
  'demo.stop': operation('system.configure', nothing, nothing),

  'apiKey.create': operation('apiKey.own', createKeyInput, createdKey),
  'apiKey.list': operation('apiKey.own', nothing, z.array(apiKey)),
  'apiKey.update': operation('apiKey.own', z.strictObject({ id, changes: keyChanges }), apiKey),
  'apiKey.rotate': operation('apiKey.own', z.strictObject({ id, overlap_hours: overlapHours }), rotatedKey),
  'apiKey.revoke': operation('apiKey.own', z.strictObject({ id }), nothing),
  'adminKey.create': operation(
    'apiKey.manage',
    createAdminKeyInput,
    z.strictObject({ key: adminKey, plaintext_key: createdKey.shape.plaintext_key }),
  ),
  'adminKey.list': operation('apiKey.manage', adminKeyQuery, z.array(adminKey)),
  'adminKey.update': operation('apiKey.manage', z.strictObject({ id, changes: adminKeyChanges }), adminKey),
  'adminKey.rotate': operation(
    'apiKey.manage',
    z.strictObject({ id, overlap_hours: overlapHours }),
    z.strictObject({
      key: adminKey,
      plaintext_key: createdKey.shape.plaintext_key,
      old_key_expires_at: rotatedKey.shape.old_key_expires_at,
    }),
  ),
  'adminKey.revoke': operation('apiKey.manage', z.strictObject({ id }), nothing),
  'adminKey.remove': operation(
    'apiKey.manage',
    z.strictObject({ id, permanent: z.boolean().default(false) }),
    nothing,
  ),

  'characteristic.create': operation('characteristic.configure', createCharacteristicInput, characteristic),
  'characteristic.list': operation('data.read', nothing, z.array(characteristic)),
  'characteristic.get': operation('data.read', ofCharacteristic, characteristic),
  'characteristic.update': operation(
    'characteristic.configure',
    z.strictObject({
      characteristic_id: id,
      changes: characteristicChanges,
      signature: signatureInput.optional(),
    }),
    characteristic,
  ),
  'characteristic.delete': operation('characteristic.configure', ofCharacteristic, nothing),

  'sample.submit': operation('sample.create', submitInput, submitOutcome),
  'sample.submitBatch': operation('sample.create', batchInput, batchOutcome),
  'sample.exclude': operation(
    'sample.update',
    z.strictObject({ characteristic_id: id, sample_id: id, ...signedReason.shape }),
    sampleDetail,
  ),
  'sample.include': operation(
    'sample.update',
    z.strictObject({ characteristic_id: id, sample_id: id, ...signedReason.shape }),
    sampleDetail,
  ),
  'sample.correct': operation(
    'sample.update',
    z.strictObject({
      characteristic_id: id,
      sample_id: id,
      ...signedReason.shape,
      changes: correctSampleInput,
    }),
    sampleDetail,
  ),
  'sample.get': operation(
    'data.read',
    z.strictObject({ characteristic_id: id, sample_id: id }),
    sampleDetail,
  ),

  'limits.revise': operation(
    'limits.revise',
    z.strictObject({
      characteristic_id: id,
      revision: reviseLimitsInput,
      signature: signatureInput.optional(),
    }),
    limitsRevision,
  ),
  'limits.preview': operation(
    'data.read',
    z.strictObject({ characteristic_id: id, revision: reviseLimitsInput, last: previewSpan }),
    limitsPreview,
  ),
  'limits.list': operation('data.read', ofCharacteristic, z.array(limitsRevision)),
  'limits.explain': operation(
    'data.read',
    z.strictObject({ ...ofCharacteristic.shape, ...limitsSubject.shape }),
    limitsExplanation,
  ),

  'recalculation.run': operation('characteristic.configure', recalculationInput, recalculation),

  'chart.get': operation('data.read', chartQuery, chart),
  'chart.history': operation('data.read', chartHistoryQuery, chartHistory),
  'board.get': operation('data.read', nothing, board),
  'capability.get': operation('data.read', capabilityQuery, capability),
  'capability.report': operation('data.read', capabilityReportQuery, capabilityReport),
  'histogram.get': operation('data.read', histogramQuery, histogram),

  'runLength.get': operation('data.read', runLengthInput, runLength),
  'power.get': operation('data.read', powerInput, power),
  'power.plan': operation('data.read', samplePlanInput, samplePlan),

  'violation.list': operation('data.read', violationQuery, violationPage),
  'violation.get': operation('data.read', z.strictObject({ violation_id: id }), violationDetail),
  'violation.export': operation('data.read', violationExportInput, violationExport),
  'violation.pareto': operation('data.read', paretoQuery, pareto),
  'violation.acknowledge': operation(
    'violation.acknowledge',
    z.strictObject({ violation_id: id, ...acknowledgeInput.shape }),
    violation,
  ),
  'violation.acknowledgeMany': operation('violation.acknowledge', acknowledgeManyInput, acknowledgedMany),
  'violation.amend': operation(
    'violation.amend',
    z.strictObject({ violation_id: id, ...amendInput.shape }),
    violation,
  ),
  'shift.list': operation('data.read', nothing, shiftPlan),
  'shift.set': operation('catalogue.configure', shiftsInput, shiftPlan),
  'cause.list': operation('data.read', codeListInput, z.array(codeEntry)),
  'cause.create': operation('catalogue.configure', createCodeInput, codeEntry),
  'cause.update': operation('catalogue.configure', updateCodeInput, codeEntry),
  'action.list': operation('data.read', codeListInput, z.array(codeEntry)),
  'action.create': operation('catalogue.configure', createCodeInput, codeEntry),
  'action.update': operation('catalogue.configure', updateCodeInput, codeEntry),

  'group.create': operation('characteristic.configure', createGroupInput, characteristicGroup),
  'group.list': operation('data.read', nothing, z.array(characteristicGroup)),
  'group.get': operation('data.read', ofGroup, characteristicGroup),
  'group.update': operation(
    'characteristic.configure',
    z.strictObject({ group_id: id, changes: groupChanges }),
    characteristicGroup,
  ),
  'group.delete': operation('characteristic.configure', ofGroup, nothing),
  'group.freeze': operation(
    'limits.revise',
    z.strictObject({ group_id: id, baseline: freezeGroupInput, signature: signatureInput.optional() }),
    groupRevision,
  ),
  'group.chart': operation('data.read', groupChartQuery, groupChart),
  'group.observation': operation(
    'data.read',
    z.strictObject({ group_id: id, sample_id: id }),
    groupObservation,
  ),
  'groupSignal.list': operation('data.read', groupSignalQuery, groupSignalPage),
  'groupSignal.acknowledge': operation('violation.acknowledge', acknowledgeGroupSignalInput, groupSignal),

  'gaugeStudy.create': operation('gaugeStudy.edit', createGaugeStudyInput, gaugeStudy),
  'gaugeStudy.list': operation('data.read', nothing, z.array(gaugeStudySummary)),
  'gaugeStudy.get': operation('data.read', ofGaugeStudy, gaugeStudy),
  'gaugeStudy.result': operation('data.read', ofGaugeStudy, gaugeStudyResult),
  'gaugeStudy.update': operation(
    'gaugeStudy.edit',
    z.strictObject({ study_id: id, changes: gaugeStudyChanges }),
    gaugeStudy,
  ),
  'gaugeStudy.delete': operation('gaugeStudy.edit', ofGaugeStudy, nothing),

  'audit.list': operation('audit.read', auditQuery, auditPage),
  'audit.page': operation('audit.read', auditOffsetQuery, auditOffsetPage),
  'audit.get': operation('audit.read', ofAuditEntry, auditEntry),
  'audit.statistics': operation('audit.read', nothing, auditStatistics),
  'audit.export': operation('audit.read', auditExportInput, auditExport),
  'audit.head': operation('data.read', nothing, auditHead),
  'audit.verify': operation('audit.read', auditVerifyInput, auditVerification),
  'audit.archive': operation('system.configure', nothing, auditArchived),
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
