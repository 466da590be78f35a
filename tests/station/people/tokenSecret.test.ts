import { expect, it } from 'vitest'
import { tokenSecret } from '../../../src/station/people/tokenSecret.ts'
import { secretsInMemory } from '../../../src/station/secretStore.ts'
import { putSetting, settingOf } from '../../../src/storage/queries/settings.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

it('signs with a secret that no copy of the database holds, now or from an older release', () => {
  const { db } = temporaryDatabase()
  const old = Buffer.alloc(32, 7)
  putSetting(db, 'token_secret', old.toString('base64url'))
  const secrets = secretsInMemory()
  const made = tokenSecret(db, secrets)
  expect(settingOf(db, 'token_secret')).toBeNull()
  expect(Buffer.from(made)).not.toEqual(old)
  expect(made).toHaveLength(32)
  // After a restart, tokens that were issued before still hold.
  expect(Buffer.from(tokenSecret(db, secrets))).toEqual(Buffer.from(made))
})
