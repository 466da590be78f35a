import { shiftsInput } from '../../contract/shift.ts'
import { route } from '../route.ts'

export const setShifts = route({
  operation: 'shift.set',
  method: 'PUT',
  url: '/api/v1/shifts',
  summary: 'Say when the shifts of the station start, and what they are called',
  tag: 'Station',
  body: shiftsInput,
  input: ({ body }) => body,
})
