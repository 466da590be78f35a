import type { Permission } from '../../../contract/permission.ts'
import { t } from '../../words/t.ts'

/** What each permission lets somebody do, as people say it. */
export const permissionWords: Readonly<Record<Permission, string>> = {
  'data.read': t('See charts, violations, studies and everything else that is measured'),
  'sample.create': t('Enter measurements, and records of pieces'),
  'sample.update': t('Correct measurements, leave them out, count them again'),
  'sample.delete': t('Delete records of pieces'),
  'violation.acknowledge': t('Acknowledge violations with their cause and action'),
  'violation.amend': t('Change the cause of a violation later, with a reason'),
  'characteristic.configure': t('Set up characteristics, groups and rules'),
  'limits.revise': t('Freeze control limits, and replace them'),
  'catalogue.configure': t('Keep the lists of causes, actions and shifts'),
  'gaugeStudy.edit': t('Run gauge studies'),
  'production.create': t('Enter production, standstills, attendance and inspections'),
  'production.edit': t('Correct and verify production, keep work orders, targets and lines'),
  'report.schedule': t('Have reports sent by mail'),
  'report.export': t('Take production out as a workbook'),
  'apiKey.own': t('Have API keys of their own'),
  'account.own': t('Change their own password'),
  'apiKey.manage': t('See and revoke everybody’s API keys'),
  'audit.read': t('Read the audit log'),
  'user.manage': t('Add people, change their role, disable them'),
  'system.configure': t('Change the settings of the station'),
}
