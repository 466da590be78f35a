import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { newestArrival } from '../../storage/measurements/groupSamples.ts'
import {
  forgetIndexedFields,
  insertTraceField,
  traceFieldByKey,
  traceFields,
} from '../../storage/traceability/traceFields.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkField } from './checkField.ts'
import { describeField } from './describeField.ts'
import type { TraceDeps } from './traceDeps.ts'

/** Keys of the metadata that say something else. */
const reserved: Readonly<Record<string, string>> = { note: 'the note of a subgroup' }

/**
 * Adds a field at the end of the list. Subgroups that come from now on are found by it at once, older ones that carry it
 * within a while.
 *
 * @throws ContractError CONFLICT where its key, its name or its prefix is taken, and as `checkField`
 */
export const createField = (deps: TraceDeps): Handler<'traceField.create'> => {
  const { db, clock, added } = deps
  return (caller, input) => {
    const use = reserved[input.key.toLowerCase()]
    if (use !== undefined) {
      throw new ContractError('CONFLICT', `"${input.key}" is ${use}. Choose another key.`, [
        { field: 'key', value: input.key, constraint: `is ${use}` },
      ])
    }
    try {
      const made = inTransaction(db, () => {
        const taken = traceFieldByKey(db, input.key)
        if (taken !== null) {
          throw new ContractError(
            'CONFLICT',
            taken.retiredAt === null
              ? `The field "${taken.key}" exists already. Choose another key.`
              : `The field "${taken.key}" exists already, but is retired. Bring it back, or choose another key.`,
            [{ field: 'key', value: input.key, constraint: 'must be unique' }],
          )
        }
        const at = clock.now()
        const newest = newestArrival(db)
        const row = {
          key: input.key,
          label: input.label,
          kind: input.kind,
          choices: input.kind === 'choice' ? input.choices : [],
          required: input.required,
          sticky: input.sticky,
          barcodePrefix: input.barcode_prefix,
          characteristicIds: input.characteristic_ids,
          builtIn: false,
          position: (traceFields(db).at(-1)?.position ?? 0) + 1,
          createdAt: at,
          retiredAt: null,
          newest,
          pending: newest,
        }
        checkField(db, caller, row, input.characteristic_ids ?? [])
        const field = describeField(db, caller, { id: insertTraceField(db, row), ...row })
        appendAudit(db, {
          kind: 'configuration',
          at,
          caller,
          operation: 'traceField.create',
          table: 'trace_field',
          recordId: field.key,
          after: field,
        })
        return field
      })
      added()
      return made
    } finally {
      forgetIndexedFields(db)
    }
  }
}
