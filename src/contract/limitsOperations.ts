import { z } from 'zod'
import { id } from './fields.ts'
import {
  limitsExplanation,
  limitsPreview,
  limitsRevision,
  limitsSubject,
  previewSpan,
  reviseLimitsInput,
} from './limits.ts'
import { operation } from './operation.ts'
import { signatureInput } from './signature.ts'

const ofCharacteristic = z.strictObject({ characteristic_id: id })

/** Control limits: revised, tried out, explained. */
export const limitsOperations = {
  'limits.revise': operation(
    'limits.revise',
    z.strictObject({
      characteristic_id: id,
      revision: reviseLimitsInput,
      signature: signatureInput.optional(),
    }),
    limitsRevision,
  ),
  'limits.preview': operation(
    'data.read',
    z.strictObject({ characteristic_id: id, revision: reviseLimitsInput, last: previewSpan }),
    limitsPreview,
  ),
  'limits.list': operation('data.read', ofCharacteristic, z.array(limitsRevision)),
  'limits.explain': operation(
    'data.read',
    z.strictObject({ ...ofCharacteristic.shape, ...limitsSubject.shape }),
    limitsExplanation,
  ),
}
