import { generateKeyInput } from '../../contract/httpInput.ts'
import { generatedKey } from '../../contract/httpOutput.ts'
import { route } from '../route.ts'

/** The older way to make a key, with its field names. */
export const generateApiKey = route({
  operation: 'apiKey.create',
  method: 'POST',
  url: '/api/auth/apikey/generate',
  operationId: 'apiKey.generate',
  summary: 'Make an API key of your own, the older way',
  tag: 'API keys',
  body: generateKeyInput,
  status: 201,
  answers: { 201: generatedKey },
  input: ({ body }) => body,
  answer: ({ id, plaintext_key, description, created_at }) => ({
    id,
    key_value: plaintext_key,
    description,
    created_at,
  }),
})
