import { z } from 'zod'
import { id } from './fields.ts'
import { operation } from './operation.ts'
import { pareto, paretoQuery } from './pareto.ts'
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

/** Signals of charts, and what people did about them. */
export const violationOperations = {
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
}
