import { saveShiftHoursInput } from '../../../contract/production/masterData.ts'
import { plantShiftHours } from '../../../contract/production/plantShiftHours.ts'
import { shiftType } from '../../../contract/production/productionFields.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { lineShiftOf } from '../../../storage/production/lineShifts.ts'
import { knownLineOf } from '../../masterData/knownLine.ts'
import { masterContent } from './masterContent.ts'
import { keyOf, partsOfKey } from './recordKey.ts'
import { type Content, picked, recordUse } from './recordUse.ts'

const contentOf = (db: ReadableDb, key: string): Content | null => {
  const [clientId = '', type] = partsOfKey(key)
  const row = lineShiftOf(db, clientId, shiftType.parse(type))
  return row === null ? null : masterContent(row)
}

/** Hours of the shifts of a line, each known by its line and type. */
export const lineShifts = recordUse({
  schema: saveShiftHoursInput,
  input: (said) => said,
  identity: ['client_id', 'shift_type'],
  check: ({ db, caller }, input) => void knownLineOf(db, caller, input.client_id),
  lineOf: (_db, input) => input.client_id,
  stored: (db, { client_id: clientId, shift_type: type }) => {
    const key = keyOf(clientId, type)
    const content = contentOf(db, key)
    return content === null ? [] : [{ key, content }]
  },
  keyBefore: (input) => keyOf(input.client_id, input.shift_type),
  create: ({ call, caller }, input) => {
    call('lineShift.save', caller, input)
    return keyOf(input.client_id, input.shift_type)
  },
  change: ({ call, caller }, _key, input, fields) => {
    const { client_id, shift_type, hours } = input
    call('lineShift.save', caller, { ...picked(input, fields), client_id, shift_type, hours })
  },
  contentOf,
  remove: ({ call, caller }, key) => {
    const [client_id = '', type] = partsOfKey(key)
    const shift_type = shiftType.parse(type)
    // Nobody had set it: the hours of the plant hold again.
    call('lineShift.save', caller, {
      client_id,
      shift_type,
      hours: plantShiftHours[shift_type],
      starts_at: null,
    })
    return true
  },
  restore: ({ call, caller }, _key, before) => {
    call('lineShift.save', caller, saveShiftHoursInput.parse(before))
  },
})
