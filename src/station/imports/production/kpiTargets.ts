import { saveTargetInput, storedTarget, targetedKpi } from '../../../contract/production/kpi.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { kpiTargetFrom } from '../../../storage/production/kpiTargets.ts'
import { knownLineOf } from '../../masterData/knownLine.ts'
import { masterContent } from './masterContent.ts'
import { keyOf, partsOfKey } from './recordKey.ts'
import { type Content, recordUse } from './recordUse.ts'

const contentOf = (db: ReadableDb, key: string): Content | null => {
  const [clientId = '', kpi = '', validFrom = ''] = partsOfKey(key)
  const row = kpiTargetFrom(db, { clientId, kpi, validFrom })
  return row === null ? null : masterContent(row)
}

/** Targets, each known by its line, its figure and its first day. */
export const kpiTargets = recordUse({
  schema: saveTargetInput,
  input: (said) => said,
  identity: ['client_id', 'kpi', 'valid_from'],
  check: ({ db, caller }, input) => void knownLineOf(db, caller, input.client_id),
  lineOf: (_db, input) => input.client_id,
  stored: (db, { client_id: clientId, kpi, valid_from: from }) => {
    const key = keyOf(clientId, kpi, from)
    const content = contentOf(db, key)
    return content === null ? [] : [{ key, content }]
  },
  keyBefore: (input) => keyOf(input.client_id, input.kpi, input.valid_from),
  create: ({ call, caller }, input) => {
    call('kpiTarget.save', caller, input)
    return keyOf(input.client_id, input.kpi, input.valid_from)
  },
  change: ({ call, caller }, _key, input) => {
    call('kpiTarget.save', caller, input)
  },
  contentOf,
  remove: ({ call, caller }, key) => {
    const [client_id = '', kpi, valid_from = ''] = partsOfKey(key)
    call('kpiTarget.remove', caller, { client_id, kpi: targetedKpi.parse(kpi), valid_from })
    return true
  },
  restore: ({ call, caller }, _key, before) => {
    call('kpiTarget.save', caller, storedTarget.parse(before))
  },
})
