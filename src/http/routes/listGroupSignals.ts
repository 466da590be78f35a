import { groupSignalQuery } from '../../contract/characteristicGroup.ts'
import { route } from '../route.ts'

export const listGroupSignals = route({
  operation: 'groupSignal.list',
  method: 'GET',
  url: '/api/v1/group-signals',
  summary: 'Observations of groups beyond their limit, newest first',
  tag: 'Characteristic groups',
  query: groupSignalQuery,
  input: ({ query }) => query,
})
