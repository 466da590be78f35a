import { rotateKeyBody, usualOverlapHours } from '../../contract/apiKey.ts'
import { idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const rotateApiKey = route({
  operation: 'apiKey.rotate',
  method: 'POST',
  url: '/api/v1/users/me/apikeys/:id/rotate',
  olderUrls: ['/users/me/apikeys/:id/rotate'],
  summary: 'Replace one of your API keys by a new one, which is shown once',
  description: 'The old key goes on for `overlap_hours`, so that gauges can be changed over one by one.',
  tag: 'API keys',
  params: idPath,
  body: rotateKeyBody,
  status: 201,
  input: ({ params, body }) => ({ id: params.id, overlap_hours: body?.overlap_hours ?? usualOverlapHours }),
})
