import { route } from '../route.ts'

export const listShifts = route({
  operation: 'shift.list',
  method: 'GET',
  url: '/api/v1/shifts',
  summary: 'When the shifts of the station start, in its local time',
  tag: 'Station',
  input: () => ({}),
})
