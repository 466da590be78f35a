import { expect, it } from 'vitest'
import { failToStart, startProcess } from './stationProcess.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const first = { CENTERLINE_ADMIN_USERNAME: 'ada', CENTERLINE_ADMIN_PASSWORD: 'grey rings turn left' }

it('--reset-admin lets an administrator in once, to choose a password, and never beside a running station', async () => {
  const dataDir = temporaryFolder()
  const nothing = await failToStart(['--reset-admin', '--data-dir', dataDir])
  expect(nothing).toMatchObject({ code: 1, stdout: '' })
  expect(nothing.stderr).toContain('There is no station')

  const station = await startProcess(dataDir, [], first)
  const refused = await failToStart(['--reset-admin', '--data-dir', dataDir])
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toMatch(/^Another Centerline \(process \d+\) is using the data folder [^\n]+\n$/)
  station.child.kill('SIGTERM')
  await station.ended

  const reset = await failToStart(['--reset-admin', '--data-dir', dataDir])
  expect(reset).toMatchObject({ code: 0, stderr: '' })
  const password = /^password, shown once: (\S+)$/m.exec(reset.stdout)?.[1] ?? ''
  expect(reset.stdout).toContain('administrator: ada')

  const { address, child, ended } = await startProcess(dataDir)
  const call = (method: string, path: string, body: object | null, token = '') =>
    fetch(`${address}/api/v1/${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    })
  const old = { username: 'ada', password: first.CENTERLINE_ADMIN_PASSWORD }
  expect((await call('POST', 'auth/login', old)).status).toBe(401)
  const signedIn = await (await call('POST', 'auth/login', { username: 'ada', password })).json()
  expect(signedIn.user.must_change_password).toBe(true)
  expect((await call('GET', 'users', null, signedIn.access_token)).status).toBe(403)
  const change = { current_password: password, new_password: 'seven quiet lathes hum' }
  const changed = await call('POST', 'users/me/password', change, signedIn.access_token)
  expect(changed.status).toBe(200)
  const fresh = await changed.json()
  expect((await call('GET', 'users', null, signedIn.access_token)).status).toBe(401)
  expect((await call('GET', 'users', null, fresh.access_token)).status).toBe(200)
  child.kill('SIGTERM')
  await ended
}, 120_000)
