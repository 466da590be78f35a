import { revisionPath } from '../../contract/httpInput.ts'
import { limitsSizes } from '../../contract/limits.ts'
import { route } from '../route.ts'

export const explainLimits = route({
  operation: 'limits.explain',
  method: 'GET',
  url: '/api/v1/characteristics/:id/limits/:revision',
  summary: 'How the limits of a revision were computed: each number with its formula, inputs and steps',
  tag: 'Limits',
  params: revisionPath,
  query: limitsSizes,
  input: ({ params: { id, revision }, query }) => ({ characteristic_id: id, revision, ...query }),
})
