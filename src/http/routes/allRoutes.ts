import type { AddRoute } from '../route.ts'
import { acknowledgeGroupSignal } from './acknowledgeGroupSignal.ts'
import { acknowledgeViolation } from './acknowledgeViolation.ts'
import { acknowledgeViolations } from './acknowledgeViolations.ts'
import { adminAudit } from './adminAudit.ts'
import { adminExportAudit } from './adminExportAudit.ts'
import { alarmRoutes } from './alarms.ts'
import { amendViolation } from './amendViolation.ts'
import { annotationRoutes } from './annotations.ts'
import { archiveAudit } from './archiveAudit.ts'
import { attachmentRoutes } from './attachments.ts'
import { auditHead } from './auditHead.ts'
import { auditStatistics } from './auditStatistics.ts'
import { changePassword } from './changePassword.ts'
import { correctSample } from './correctSample.ts'
import { createAction } from './createAction.ts'
import { createAdminKey } from './createAdminKey.ts'
import { createApiKey } from './createApiKey.ts'
import { createCause } from './createCause.ts'
import { createCharacteristic } from './createCharacteristic.ts'
import { createGaugeStudy } from './createGaugeStudy.ts'
import { createGroup } from './createGroup.ts'
import { createUser } from './createUser.ts'
import { dataEntrySchema } from './dataEntrySchema.ts'
import { deleteCharacteristic } from './deleteCharacteristic.ts'
import { deleteGaugeStudy } from './deleteGaugeStudy.ts'
import { deleteGroup } from './deleteGroup.ts'
import { entryLockRoutes } from './entryLocks.ts'
import { excludeSample } from './excludeSample.ts'
import { explainGaugeStudy } from './explainGaugeStudy.ts'
import { explainGroupChart } from './explainGroupChart.ts'
import { explainGroupObservation } from './explainGroupObservation.ts'
import { explainLimits } from './explainLimits.ts'
import { exportAudit } from './exportAudit.ts'
import { exportViolations } from './exportViolations.ts'
import { freezeGroup } from './freezeGroup.ts'
import { generateApiKey } from './generateApiKey.ts'
import { getAuditEntry } from './getAuditEntry.ts'
import { getBoxPlots } from './getBoxPlots.ts'
import { getCapability } from './getCapability.ts'
import { getCapabilityReport } from './getCapabilityReport.ts'
import { getCertificate } from './getCertificate.ts'
import { getCharacteristic } from './getCharacteristic.ts'
import { getChart } from './getChart.ts'
import { getGaugeStudy } from './getGaugeStudy.ts'
import { getGaugeStudyResult } from './getGaugeStudyResult.ts'
import { getGroup } from './getGroup.ts'
import { getGroupChart } from './getGroupChart.ts'
import { getGroupObservation } from './getGroupObservation.ts'
import { getHistogram } from './getHistogram.ts'
import { getNetwork } from './getNetwork.ts'
import { getPareto } from './getPareto.ts'
import { getPower } from './getPower.ts'
import { getRunLength } from './getRunLength.ts'
import { getSample } from './getSample.ts'
import { getSettings } from './getSettings.ts'
import { getViolation } from './getViolation.ts'
import { handoverRoutes } from './handover.ts'
import { importRoutes } from './imports.ts'
import { includeSample } from './includeSample.ts'
import { inferenceRoutes } from './inference.ts'
import { kpiRoutes } from './kpi.ts'
import { kpiTargetRoutes } from './kpiTargets.ts'
import { listActions } from './listActions.ts'
import { listAdminKeys } from './listAdminKeys.ts'
import { listApiKeys } from './listApiKeys.ts'
import { listAudit } from './listAudit.ts'
import { listCauses } from './listCauses.ts'
import { listCharacteristics } from './listCharacteristics.ts'
import { listGaugeStudies } from './listGaugeStudies.ts'
import { listGroupSignals } from './listGroupSignals.ts'
import { listGroups } from './listGroups.ts'
import { listLimits } from './listLimits.ts'
import { listShifts } from './listShifts.ts'
import { listUsers } from './listUsers.ts'
import { listViolations } from './listViolations.ts'
import { liveness } from './liveness.ts'
import { logIn } from './logIn.ts'
import { logOut } from './logOut.ts'
import { masterDataRoutes } from './masterData.ts'
import { pieceRoutes } from './pieces.ts'
import { planSamples } from './planSamples.ts'
import { planRoutes } from './plans.ts'
import { previewLimits } from './previewLimits.ts'
import { productionRoutes } from './production.ts'
import { productionBatchRoutes } from './productionBatch.ts'
import { readiness } from './readiness.ts'
import { refreshTokens } from './refreshTokens.ts'
import { removeAdminKey } from './removeAdminKey.ts'
import { reportScheduleRoutes } from './reportSchedules.ts'
import { reportRoutes } from './reports.ts'
import { reportWorkbook } from './reportWorkbook.ts'
import { reviseLimits } from './reviseLimits.ts'
import { revokeAdminKey } from './revokeAdminKey.ts'
import { revokeApiKey } from './revokeApiKey.ts'
import { rotateAdminKey } from './rotateAdminKey.ts'
import { rotateApiKey } from './rotateApiKey.ts'
import { runRecalculation } from './runRecalculation.ts'
import { sampleRoutes } from './samples.ts'
import { serialGaugeRoutes } from './serialGauges.ts'
import { setShifts } from './setShifts.ts'
import { setUp } from './setUp.ts'
import { setupStatus } from './setupStatus.ts'
import { shopEventRoutes } from './shopEvents.ts'
import { streamEvents } from './streamEvents.ts'
import { submitBatch } from './submitBatch.ts'
import { submitSample } from './submitSample.ts'
import { traceRoutes } from './traceability.ts'
import { undoSample } from './undoSample.ts'
import { updateAction } from './updateAction.ts'
import { updateAdminKey } from './updateAdminKey.ts'
import { updateApiKey } from './updateApiKey.ts'
import { updateCause } from './updateCause.ts'
import { updateCharacteristic } from './updateCharacteristic.ts'
import { updateGaugeStudy } from './updateGaugeStudy.ts'
import { updateGroup } from './updateGroup.ts'
import { updateSettings } from './updateSettings.ts'
import { updateUser } from './updateUser.ts'
import { verifyAudit } from './verifyAudit.ts'
import { wallRoutes } from './walls.ts'
import { wedgeRoutes } from './wedgeRoutes.ts'
import { workOrderRoutes } from './workOrders.ts'

/** Every route, in the order in which the documentation shows them. */
export const allRoutes: readonly AddRoute[] = [
  setupStatus,
  setUp,
  logIn,
  refreshTokens,
  logOut,
  changePassword,
  listUsers,
  createUser,
  updateUser,
  createApiKey,
  listApiKeys,
  updateApiKey,
  rotateApiKey,
  revokeApiKey,
  generateApiKey,
  createAdminKey,
  listAdminKeys,
  updateAdminKey,
  rotateAdminKey,
  revokeAdminKey,
  removeAdminKey,
  submitSample,
  submitBatch,
  dataEntrySchema,
  createCharacteristic,
  listCharacteristics,
  getCharacteristic,
  updateCharacteristic,
  deleteCharacteristic,
  reviseLimits,
  previewLimits,
  listLimits,
  explainLimits,
  runRecalculation,
  getChart,
  getBoxPlots,
  getCapability,
  getCapabilityReport,
  getHistogram,
  getRunLength,
  getPower,
  planSamples,
  excludeSample,
  includeSample,
  correctSample,
  undoSample,
  getSample,
  streamEvents,
  listViolations,
  getPareto,
  exportViolations,
  getViolation,
  acknowledgeViolation,
  acknowledgeViolations,
  amendViolation,
  listCauses,
  createCause,
  updateCause,
  listActions,
  createAction,
  updateAction,
  listShifts,
  setShifts,
  createGaugeStudy,
  listGaugeStudies,
  getGaugeStudy,
  updateGaugeStudy,
  deleteGaugeStudy,
  getGaugeStudyResult,
  explainGaugeStudy,
  createGroup,
  listGroups,
  getGroup,
  updateGroup,
  deleteGroup,
  freezeGroup,
  getGroupChart,
  explainGroupChart,
  getGroupObservation,
  explainGroupObservation,
  listGroupSignals,
  acknowledgeGroupSignal,
  ...alarmRoutes,
  ...entryLockRoutes,
  ...annotationRoutes,
  ...traceRoutes,
  ...sampleRoutes,
  ...pieceRoutes,
  ...wallRoutes,
  ...importRoutes,
  ...planRoutes,
  ...handoverRoutes,
  ...serialGaugeRoutes,
  ...attachmentRoutes,
  ...wedgeRoutes,
  ...masterDataRoutes,
  ...workOrderRoutes,
  ...productionRoutes,
  ...productionBatchRoutes,
  ...shopEventRoutes,
  ...reportRoutes,
  reportWorkbook,
  reportScheduleRoutes,
  ...kpiRoutes,
  ...kpiTargetRoutes,
  ...inferenceRoutes,
  getSettings,
  updateSettings,
  getNetwork,
  getCertificate,
  listAudit,
  getAuditEntry,
  auditHead,
  verifyAudit,
  exportAudit,
  archiveAudit,
  adminAudit,
  auditStatistics,
  adminExportAudit,
  liveness,
  readiness,
]
