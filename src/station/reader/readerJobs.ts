import type { Capability, CapabilityReport, Histogram } from '../../contract/capability.ts'
import type { GroupChart, GroupObservation } from '../../contract/characteristicGroup.ts'
import type { ChartMark, PointColumns } from '../../contract/chart.ts'
import type { ChartAsOf } from '../../contract/chartAsOf.ts'
import type { LimitsExplanation, LimitsPreview } from '../../contract/limits.ts'
import type { OutputOf } from '../../contract/operations.ts'
import type { Pareto } from '../../contract/pareto.ts'
import type { PiecePage } from '../../contract/piece.ts'
import type { PowerOut, RunLengthOut, SamplePlanOut } from '../../contract/power.ts'
import type { SamplePage } from '../../contract/sampleList.ts'
import type { BoxPlots, Strata, StrataField } from '../../contract/strata.ts'
import type { FoundTrace, Trace } from '../../contract/traceability.ts'
import type { Unavailable } from '../../spc/estimate/sigmaEstimate.ts'
import type { StudyResult } from '../../spc/msa/studyResult.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type AttendanceRow, attendancePage } from '../../storage/production/attendance.ts'
import { type DowntimeRow, downtimePage } from '../../storage/production/downtime.ts'
import { type InspectionRow, inspectionPage } from '../../storage/production/inspections.ts'
import type { ShopEventFilter, ShopEventPage } from '../../storage/production/shopEventFilter.ts'
import {
  listWorkOrders,
  type OrderCalendar,
  type WorkOrderFilter,
  type WorkOrderView,
} from '../../storage/production/workOrderViews.ts'
import {
  type AuditJob,
  type AuditOffsetJob,
  auditExportOf,
  auditOffsetPageOf,
  auditPageOf,
  auditStatisticsOf,
} from '../audit/auditJobs.ts'
import { boxPlotsOf } from '../chart/boxPlotsOf.ts'
import { type AsOfJob, chartAsOfJob } from '../chart/chartAsOfJob.ts'
import type { GroupingJob } from '../chart/groupedSubgroups.ts'
import { strataFieldsOf } from '../chart/strataFieldsOf.ts'
import { strataOf } from '../chart/strataOf.ts'
import { baselineOfGroup, type GroupBaseline, type GroupBaselineJob } from '../groups/baselineOfGroup.ts'
import { chartOfGroup, type GroupChartJob } from '../groups/chartOfGroup.ts'
import { type TakeApartJob, takeApart } from '../groups/takeApart.ts'
import { type Verdicts, type VerdictsJob, verdictsOfGroup } from '../groups/verdictsOfGroup.ts'
import { type FactsJob, factsOfShift } from '../handover/factsOfShift.ts'
import { type AllKpisJob, allKpisOf } from '../kpi/allKpisOf.ts'
import { type AnalyzeJob, analyzeInference } from '../kpi/analyzeInference.ts'
import { type KpiJob, kpiOf } from '../kpi/kpiOf.ts'
import { type OeeJob, oeeOf } from '../kpi/oeeOf.ts'
import { type ExplanationJob, explanationOfLimits } from '../limits/explanationOfLimits.ts'
import { type PreviewJob, previewOfLimits } from '../limits/previewOfLimits.ts'
import { type Refusal, refusable } from '../limits/refusable.ts'
import { gaugeStudyResult, gaugeStudyVerdicts, type StudyVerdict } from '../msa/gaugeStudyJobs.ts'
import { type PieceListJob, pagesOfPieces } from '../pieces/pagesOfPieces.ts'
import { type PowerJob, powerOf } from '../power/powerJob.ts'
import { type RunLengthJob, runLengthOf } from '../power/runLengthJob.ts'
import { type SamplePlanJob, samplePlanOf } from '../power/samplePlanJob.ts'
import { type BatchJob, type CheckedBatch, checkBatch } from '../production/batch/checkBatch.ts'
import { exportOfSamples } from '../samples/exportOfSamples.ts'
import { pageOfSamples, type SampleListJob } from '../samples/pageOfSamples.ts'
import { type FindJob, findTraces } from '../traceability/findTraces.ts'
import { type TraceJob, traceOf } from '../traceability/traceOf.ts'
import { type ExportJob, exportOfViolations } from '../violations/exportOfViolations.ts'
import { type ListJob, pageOfViolations } from '../violations/pageOfViolations.ts'
import { type ParetoJob, paretoOfViolations } from '../violations/paretoOfViolations.ts'
import { characteristicHistory } from './characteristicHistory.ts'
import { histogramOf } from './histogramOf.ts'
import { reportCapability } from './reportCapability.ts'
import type { StudyJob } from './studiedSubgroups.ts'
import { studyCapability } from './studyCapability.ts'

/** What a job gives. */
export interface JobResults {
  readonly history: { readonly columns: PointColumns; readonly marks: ChartMark[] }
  readonly strataFields: StrataField[]
  readonly strata: Strata
  readonly boxPlots: BoxPlots
  readonly chartAsOf: ChartAsOf
  readonly capability: Capability
  readonly capabilityReport: CapabilityReport
  readonly histogram: Histogram
  readonly violations: OutputOf<'violation.list'>
  readonly violationExport: OutputOf<'violation.export'>
  readonly pareto: Pareto
  readonly groupChart: GroupChart
  readonly groupObservation: GroupObservation | Unavailable | null
  readonly groupBaseline: GroupBaseline | Unavailable
  readonly groupVerdicts: Verdicts
  readonly limitsPreview: LimitsPreview | Refusal
  readonly limitsExplanation: LimitsExplanation | Refusal
  readonly runLength: RunLengthOut
  readonly power: PowerOut
  readonly samplePlan: SamplePlanOut
  readonly pieces: PiecePage
  readonly gaugeStudyResult: StudyResult | null
  readonly gaugeStudyVerdicts: StudyVerdict[]
  readonly samplePage: SamplePage
  readonly sampleExport: OutputOf<'sample.export'>
  readonly findTraces: FoundTrace[]
  readonly trace: Trace
  readonly factsOfShift: ReturnType<typeof factsOfShift>
  readonly kpi: OutputOf<'kpi.get'>
  readonly allKpis: OutputOf<'kpi.all'>
  readonly productionBatch: CheckedBatch
  readonly oee: OutputOf<'kpi.oee'>
  readonly analyzeInference: OutputOf<'inference.analyze'>
  readonly downtimePage: ShopEventPage<DowntimeRow>
  readonly attendancePage: ShopEventPage<AttendanceRow>
  readonly inspectionPage: ShopEventPage<InspectionRow>
  readonly workOrderPage: { readonly total: number; readonly rows: readonly WorkOrderView[] }
  readonly auditPage: OutputOf<'audit.list'>
  readonly auditOffsetPage: OutputOf<'audit.page'>
  readonly auditExport: OutputOf<'audit.export'>
  readonly auditStatistics: OutputOf<'audit.statistics'>
}

export type JobName = keyof JobResults

/** Which characteristic a job reads, and how many of its newest subgroups. */
export interface JobInput {
  readonly characteristicId: number
  readonly max: number
}

/** Which page of work orders, and what they are judged by. */
export interface WorkOrderJob {
  readonly filter: WorkOrderFilter
  readonly calendar: OrderCalendar
  readonly page: number
  readonly limit: number
}

/** Which page of standstills, attendance or inspections. */
export interface ShopEventJob {
  readonly filter: ShopEventFilter
  readonly page: number
  readonly limit: number
}

/** What a job is given. */
export interface JobInputs {
  readonly history: JobInput
  readonly strataFields: { readonly characteristicId: number }
  readonly strata: GroupingJob
  readonly boxPlots: GroupingJob
  readonly chartAsOf: AsOfJob
  readonly capability: StudyJob
  readonly capabilityReport: StudyJob
  readonly histogram: StudyJob
  readonly violations: ListJob
  readonly violationExport: ExportJob
  readonly pareto: ParetoJob
  readonly groupChart: GroupChartJob
  readonly groupObservation: TakeApartJob
  readonly groupBaseline: GroupBaselineJob
  readonly groupVerdicts: VerdictsJob
  readonly limitsPreview: PreviewJob
  readonly limitsExplanation: ExplanationJob
  readonly runLength: RunLengthJob
  readonly power: PowerJob
  readonly samplePlan: SamplePlanJob
  readonly pieces: PieceListJob
  readonly gaugeStudyResult: { readonly studyId: number }
  readonly gaugeStudyVerdicts: { readonly studyIds: readonly number[] }
  readonly samplePage: SampleListJob
  readonly sampleExport: SampleListJob
  readonly findTraces: FindJob
  readonly trace: TraceJob
  readonly factsOfShift: FactsJob
  readonly kpi: KpiJob
  readonly allKpis: AllKpisJob
  readonly productionBatch: BatchJob
  readonly oee: OeeJob
  readonly analyzeInference: AnalyzeJob
  readonly downtimePage: ShopEventJob
  readonly attendancePage: ShopEventJob
  readonly inspectionPage: ShopEventJob
  readonly workOrderPage: WorkOrderJob
  readonly auditPage: AuditJob
  readonly auditOffsetPage: AuditOffsetJob
  readonly auditExport: AuditJob
  readonly auditStatistics: null
}

/** Work over a whole history: it reads only, and runs beside the writer. */
export const readerJobs: {
  readonly [Name in JobName]: (db: ReadableDb, input: JobInputs[Name]) => JobResults[Name]
} = {
  history: characteristicHistory,
  strataFields: strataFieldsOf,
  strata: strataOf,
  boxPlots: boxPlotsOf,
  chartAsOf: chartAsOfJob,
  capability: studyCapability,
  capabilityReport: reportCapability,
  histogram: histogramOf,
  violations: pageOfViolations,
  violationExport: exportOfViolations,
  pareto: paretoOfViolations,
  groupChart: chartOfGroup,
  groupObservation: takeApart,
  groupBaseline: baselineOfGroup,
  groupVerdicts: verdictsOfGroup,
  limitsPreview: (db, job) => refusable(() => previewOfLimits(db, job)),
  limitsExplanation: (db, job) => refusable(() => explanationOfLimits(db, job)),
  runLength: (_db, job) => runLengthOf(job),
  power: (_db, job) => powerOf(job),
  samplePlan: (_db, job) => samplePlanOf(job),
  pieces: pagesOfPieces,
  gaugeStudyResult,
  gaugeStudyVerdicts,
  samplePage: pageOfSamples,
  sampleExport: exportOfSamples,
  findTraces,
  trace: traceOf,
  factsOfShift,
  kpi: kpiOf,
  allKpis: allKpisOf,
  productionBatch: checkBatch,
  oee: oeeOf,
  analyzeInference,
  downtimePage: (db, { filter, ...page }) => downtimePage(db, filter, page),
  attendancePage: (db, { filter, ...page }) => attendancePage(db, filter, page),
  inspectionPage: (db, { filter, ...page }) => inspectionPage(db, filter, page),
  workOrderPage: (db, { filter, calendar, page, limit }) => listWorkOrders(db, filter, calendar, page, limit),
  auditPage: auditPageOf,
  auditOffsetPage: auditOffsetPageOf,
  auditExport: auditExportOf,
  auditStatistics: auditStatisticsOf,
}
