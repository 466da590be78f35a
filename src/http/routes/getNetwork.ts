import { route } from '../route.ts'

export const getNetwork = route({
  operation: 'network.get',
  method: 'GET',
  url: '/api/v1/network',
  summary: 'Whether the station can be reached from the network, and by which certificate',
  tag: 'Station',
  input: () => ({}),
})
