import { runLengthInput } from '../../contract/power.ts'
import { route } from '../route.ts'

export const getRunLength = route({
  operation: 'runLength.get',
  method: 'POST',
  url: '/api/v1/run-length',
  summary: 'How long a chart runs until it alarms, in control and after changes',
  tag: 'Charts',
  body: runLengthInput,
  input: ({ body }) => body,
})
