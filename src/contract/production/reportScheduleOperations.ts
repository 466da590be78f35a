import { z } from 'zod'
import { id, nothing } from '../fields.ts'
import { operation } from '../operation.ts'
import {
  createReportScheduleInput,
  ofReportSchedule,
  reportDelivery,
  reportDeliveryPage,
  reportDeliveryQuery,
  reportSchedule,
  reportScheduleChanges,
} from './reportSchedule.ts'

/** Reports that go out by mail. */
export const reportScheduleOperations = {
  'reportSchedule.list': operation('report.schedule', nothing, z.array(reportSchedule)),
  'reportSchedule.create': operation('report.schedule', createReportScheduleInput, reportSchedule),
  'reportSchedule.update': operation(
    'report.schedule',
    ofReportSchedule.extend({ changes: reportScheduleChanges }),
    reportSchedule,
  ),
  'reportSchedule.delete': operation('report.schedule', ofReportSchedule, nothing),
  'reportSchedule.test': operation('report.schedule', ofReportSchedule, z.array(reportDelivery)),
  'reportDelivery.list': operation('report.schedule', reportDeliveryQuery, reportDeliveryPage),
  'reportDelivery.resend': operation('report.schedule', z.strictObject({ delivery_id: id }), reportDelivery),
}
