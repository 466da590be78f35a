import type { Permission } from '../../../contract/permission.ts'

/** What each permission lets somebody do, as people say it. */
export const permissionWords: Readonly<Record<Permission, string>> = {
  'data.read': 'See charts, violations, studies and everything else that is measured',
  'sample.create': 'Enter measurements, and records of pieces',
  'sample.update': 'Correct measurements, leave them out, count them again',
  'sample.delete': 'Delete records of pieces',
  'violation.acknowledge': 'Acknowledge violations with their cause and action',
  'violation.amend': 'Change the cause of a violation later, with a reason',
  'characteristic.configure': 'Set up characteristics, groups and rules',
  'limits.revise': 'Freeze control limits, and replace them',
  'catalogue.configure': 'Keep the lists of causes, actions and shifts',
  'gaugeStudy.edit': 'Run gauge studies',
  'apiKey.own': 'Have API keys of their own',
  'account.own': 'Change their own password',
  'apiKey.manage': 'See and revoke everybody’s API keys',
  'audit.read': 'Read the audit log',
  'user.manage': 'Add people, change their role, disable them',
  'system.configure': 'Change the settings of the station',
}
