import { samplePath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const undoSample = route({
  operation: 'sample.undo',
  method: 'POST',
  url: '/api/v1/characteristics/:id/samples/:sample_id/undo',
  summary: 'Undo the last entry, within 60 s, by whoever entered it',
  description:
    'The subgroup is left out, with the reason that it was undone; it stays stored and drawn. Only the last entry of a sign-in (or of a key) can be undone; one that was entered since, or a batch, ends it with 409.',
  tag: 'Data entry',
  params: samplePath,
  input: ({ params }) => ({ characteristic_id: params.id, sample_id: params.sample_id }),
})
