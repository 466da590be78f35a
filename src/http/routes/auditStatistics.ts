import { adminStatistics } from '../../contract/auditAdmin.ts'
import { route } from '../route.ts'

export const auditStatistics = route({
  operation: 'audit.statistics',
  method: 'GET',
  url: '/api/admin/audit/stats/summary',
  summary: 'How many entries of the audit log there are of what',
  tag: 'Audit',
  answers: { 200: adminStatistics },
  input: () => ({}),
  answer: ({ operations, tables, activity, keys, actors, ...totals }) => ({
    success: true,
    statistics: { ...totals, operations, tables, activity, topApiKeys: keys, topActors: actors },
  }),
})
