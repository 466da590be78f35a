import { saveStyleInput } from '../../../contract/production/masterData.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { styleOf } from '../../../storage/production/styles.ts'
import { knownLineOf } from '../../masterData/knownLine.ts'
import { masterContent } from './masterContent.ts'
import { keyOf, partsOfKey } from './recordKey.ts'
import { type Content, picked, recordUse } from './recordUse.ts'

const contentOf = (db: ReadableDb, key: string): Content | null => {
  const [clientId = '', model = ''] = partsOfKey(key)
  const row = styleOf(db, clientId, model)
  return row === null ? null : masterContent(row)
}

/** Styles, each known by its line and model. */
export const styles = recordUse({
  schema: saveStyleInput,
  input: (said) => said,
  identity: ['client_id', 'style_model'],
  check: ({ db, caller }, input) => void knownLineOf(db, caller, input.client_id),
  lineOf: (_db, input) => input.client_id,
  stored: (db, { client_id: clientId, style_model: model }) => {
    const key = keyOf(clientId, model)
    const content = contentOf(db, key)
    return content === null ? [] : [{ key, content }]
  },
  keyBefore: (input) => keyOf(input.client_id, input.style_model),
  create: ({ call, caller }, input) => {
    call('style.save', caller, input)
    return keyOf(input.client_id, input.style_model)
  },
  change: ({ call, caller }, _key, input, fields) => {
    const { client_id, style_model } = input
    call('style.save', caller, { ...picked(input, fields), client_id, style_model })
  },
  contentOf,
  remove: ({ call, caller }, key) => {
    const [client_id = '', style_model = ''] = partsOfKey(key)
    call('style.save', caller, { client_id, style_model, retired: true })
    return true
  },
  restore: ({ call, caller }, _key, before) => {
    call('style.save', caller, saveStyleInput.parse(before))
  },
})
