import { expect, test } from 'vitest'
import { closedNetwork } from '../../../src/station/network/getCertificate.ts'
import { logIn } from '../../../src/station/people/logIn.ts'
import { setUpStation } from '../../../src/station/people/setUpStation.ts'
import { setupStatus } from '../../../src/station/people/setupStatus.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { nobody, temporaryPeople } from '../../support/people.ts'

const anna = { username: 'anna', password: 'correct horse battery', full_name: 'Anna Berg' }

test('the first screen enters an administrator who can sign in, and names the station', async () => {
  const { deps, db } = temporaryPeople()
  const status = () => setupStatus({ db, version: '0.1.0', network: closedNetwork })(nobody, {})
  expect(status()).toEqual({
    needs_setup: true,
    station_name: 'Centerline',
    version: '0.1.0',
    open_to_network: false,
  })
  const person = await setUpStation(deps)(nobody, { ...anna, station_name: 'Line 4' })
  expect(person).toMatchObject({ username: 'anna', role: 'ADMIN', client_id: null })
  expect(status()).toEqual({
    needs_setup: false,
    station_name: 'Line 4',
    version: '0.1.0',
    open_to_network: false,
  })
  expect((await logIn(deps)(nobody, anna)).user).toEqual(person)
})

test('two first screens at once make one administrator', async () => {
  const { deps, db } = temporaryPeople()
  const outcomes = await Promise.allSettled([
    setUpStation(deps)(nobody, anna),
    setUpStation(deps)(nobody, { ...anna, username: 'olaf' }),
  ])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(setUpStation(deps)(nobody, anna)).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(connectionOf(db).prepare('SELECT count(*) AS n FROM user').get()).toEqual({ n: 1 })
})

test('neither the password nor its hash is in the audit log or in the answer', async () => {
  const { deps, db } = temporaryPeople()
  const person = await setUpStation(deps)(nobody, anna)
  const [entry] = auditEntriesAfter(db, 0, 10)
  expect(entry).toMatchObject({ operation: 'setup.create', actorKind: 'anonymous', address: '127.0.0.1' })
  for (const text of [JSON.stringify(entry), JSON.stringify(person)]) {
    expect(text).not.toContain(anna.password)
    expect(text).not.toContain('$2b$')
  }
})
