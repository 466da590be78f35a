import { z } from 'zod'
import {
  adminKey,
  adminKeyChanges,
  adminKeyQuery,
  apiKey,
  createAdminKeyInput,
  createdKey,
  createKeyInput,
  keyChanges,
  overlapHours,
  rotatedKey,
} from './apiKey.ts'
import { id, nothing } from './fields.ts'
import { operation } from './operation.ts'

/** Keys of programs: one's own, and everybody's. */
export const keyOperations = {
  'apiKey.create': operation('apiKey.own', createKeyInput, createdKey),
  'apiKey.list': operation('apiKey.own', nothing, z.array(apiKey)),
  'apiKey.update': operation('apiKey.own', z.strictObject({ id, changes: keyChanges }), apiKey),
  'apiKey.rotate': operation('apiKey.own', z.strictObject({ id, overlap_hours: overlapHours }), rotatedKey),
  'apiKey.revoke': operation('apiKey.own', z.strictObject({ id }), nothing),
  'adminKey.create': operation(
    'apiKey.manage',
    createAdminKeyInput,
    z.strictObject({ key: adminKey, plaintext_key: createdKey.shape.plaintext_key }),
  ),
  'adminKey.list': operation('apiKey.manage', adminKeyQuery, z.array(adminKey)),
  'adminKey.update': operation('apiKey.manage', z.strictObject({ id, changes: adminKeyChanges }), adminKey),
  'adminKey.rotate': operation(
    'apiKey.manage',
    z.strictObject({ id, overlap_hours: overlapHours }),
    z.strictObject({
      key: adminKey,
      plaintext_key: createdKey.shape.plaintext_key,
      old_key_expires_at: rotatedKey.shape.old_key_expires_at,
    }),
  ),
  'adminKey.revoke': operation('apiKey.manage', z.strictObject({ id }), nothing),
  'adminKey.remove': operation(
    'apiKey.manage',
    z.strictObject({ id, permanent: z.boolean().default(false) }),
    nothing,
  ),
}
