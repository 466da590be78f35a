import { freezeGroupBody, groupRevisionNumbers } from '../../contract/characteristicGroup.ts'
import { idPath } from '../../contract/httpInput.ts'
import { plainNumbers } from '../plainNumbers.ts'
import { route } from '../route.ts'

export const freezeGroup = route({
  operation: 'group.freeze',
  method: 'POST',
  url: '/api/v1/characteristic-groups/:id/limits',
  summary: 'Freeze the mean vector and covariance matrix of a baseline',
  tag: 'Characteristic groups',
  params: idPath,
  body: freezeGroupBody,
  status: 201,
  answers: { 201: groupRevisionNumbers },
  input: ({ params, body: { signature, ...baseline } }) => ({ group_id: params.id, baseline, signature }),
  answer: plainNumbers,
})
