import { saveWorkOperationInput } from '../../../contract/production/masterData.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { workOperationOf } from '../../../storage/production/workOperations.ts'
import { knownLineOf } from '../../masterData/knownLine.ts'
import { masterContent } from './masterContent.ts'
import { keyOf, partsOfKey } from './recordKey.ts'
import { type Content, picked, recordUse } from './recordUse.ts'

const contentOf = (db: ReadableDb, key: string): Content | null => {
  const [clientId = '', operationId = ''] = partsOfKey(key)
  const row = workOperationOf(db, clientId, operationId)
  return row === null ? null : masterContent(row)
}

/** Steps of the work, each known by its line and id. */
export const operations = recordUse({
  schema: saveWorkOperationInput,
  input: (said) => said,
  identity: ['client_id', 'operation_id'],
  check: ({ db, caller }, input) => void knownLineOf(db, caller, input.client_id),
  lineOf: (_db, input) => input.client_id,
  stored: (db, { client_id: clientId, operation_id: operationId }) => {
    const key = keyOf(clientId, operationId)
    const content = contentOf(db, key)
    return content === null ? [] : [{ key, content }]
  },
  keyBefore: (input) => keyOf(input.client_id, input.operation_id),
  create: ({ call, caller }, input) => {
    call('workOperation.save', caller, input)
    return keyOf(input.client_id, input.operation_id)
  },
  change: ({ call, caller }, _key, input, fields) => {
    const { client_id, operation_id } = input
    call('workOperation.save', caller, { ...picked(input, fields), client_id, operation_id })
  },
  contentOf,
  remove: ({ call, caller }, key) => {
    const [client_id = '', operation_id = ''] = partsOfKey(key)
    call('workOperation.save', caller, { client_id, operation_id, retired: true })
    return true
  },
  restore: ({ call, caller }, _key, before) => {
    call('workOperation.save', caller, saveWorkOperationInput.parse(before))
  },
})
