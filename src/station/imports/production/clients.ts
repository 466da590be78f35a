import { saveClientInput } from '../../../contract/production/masterData.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { clientById } from '../../../storage/production/clients.ts'
import { lineOf } from '../../masterData/lineOf.ts'
import { masterContent } from './masterContent.ts'
import { type Content, picked, recordUse } from './recordUse.ts'

const contentOf = (db: ReadableDb, clientId: string): Content | null => {
  const row = clientById(db, clientId)
  return row === null ? null : masterContent(row)
}

/** Lines and customers, each known by its id. */
export const clients = recordUse({
  schema: saveClientInput,
  input: (said) => said,
  identity: ['client_id'],
  check: ({ caller }, input) => void lineOf(caller, input.client_id),
  lineOf: (_db, input) => input.client_id,
  stored: (db, { client_id: id }) => {
    const content = contentOf(db, id)
    return content === null ? [] : [{ key: id, content }]
  },
  keyBefore: (input) => input.client_id,
  create: ({ call, caller }, input) => call('client.save', caller, input).client_id,
  change: ({ call, caller }, key, input, fields) => {
    call('client.save', caller, { ...picked(input, fields), client_id: key })
  },
  contentOf,
  remove: ({ call, caller }, key) => {
    call('client.save', caller, { client_id: key, retired: true })
    return true
  },
  restore: ({ call, caller }, _key, before) => {
    call('client.save', caller, saveClientInput.parse(before))
  },
})
