import { z } from 'zod'
import { nothing } from './fields.ts'
import { operation } from './operation.ts'
import {
  abandonRunInput,
  countPiecesBody,
  createPlanInput,
  ofPlan,
  ofRun,
  plan,
  planChanges,
  recordInRunInput,
  samplingRun,
  samplingRunPage,
  samplingRunQuery,
  skipInRunInput,
} from './plan.ts'

/** Plans of sampling, and the samplings that they make due. */
export const planOperations = {
  'plan.create': operation('characteristic.configure', createPlanInput, plan),
  'plan.list': operation('data.read', nothing, z.array(plan)),
  'plan.get': operation('data.read', ofPlan, plan),
  'plan.update': operation(
    'characteristic.configure',
    z.strictObject({ ...ofPlan.shape, changes: planChanges }),
    plan,
  ),
  'plan.delete': operation('characteristic.configure', ofPlan, nothing),
  'plan.count': operation(
    'sample.create',
    z.strictObject({ ...ofPlan.shape, counted: countPiecesBody }),
    plan,
  ),
  'plan.setUp': operation('sample.create', ofPlan, plan),
  'samplingRun.list': operation('data.read', samplingRunQuery, samplingRunPage),
  'samplingRun.get': operation('data.read', ofRun, samplingRun),
  'samplingRun.start': operation('sample.create', ofPlan, samplingRun),
  'samplingRun.pause': operation('sample.create', ofRun, samplingRun),
  'samplingRun.resume': operation('sample.create', ofRun, samplingRun),
  'samplingRun.record': operation('sample.create', recordInRunInput, samplingRun),
  'samplingRun.skip': operation('sample.create', skipInRunInput, samplingRun),
  'samplingRun.abandon': operation('sample.create', abandonRunInput, samplingRun),
}
