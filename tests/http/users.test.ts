import { expect, it } from 'vitest'
import { testOrigin } from '../support/callers.ts'
import { asMaster, httpServer, password } from '../support/httpServer.ts'

const users = '/api/v1/users'
const leaders = { method: 'POST', url: '/api/v1/causes', payload: {} } as const

const server = async () => {
  const http = await httpServer()
  const change = (id: number, payload: object) =>
    http.inject({ method: 'PATCH', url: `${users}/${id}`, headers: asMaster, payload })
  return { ...http, change }
}

it('a user is entered, listed and never told with a secret', async () => {
  const { inject } = await server()
  const payload = {
    username: 'bob',
    full_name: 'Bo Ek',
    role: 'OPERATOR_DATAENTRY',
    client_id: 'ACME',
    password: 'grey rings turn left',
    badge: 'B-117',
    pin: '2580',
  }
  const make = (changes: object = {}) =>
    inject({ method: 'POST', url: users, headers: asMaster, payload: { ...payload, ...changes } })
  const made = await make()
  expect(made.statusCode).toBe(201)
  expect(made.json()).toMatchObject({ username: 'bob', badge: 'B-117', has_pin: true, disabled: false })
  expect((await make()).statusCode).toBe(409)
  expect((await make({ username: 'ann' })).json().error).toMatchObject({
    code: 'CONFLICT',
    details: [{ field: 'badge' }],
  })
  const list = await inject({ url: users, headers: asMaster })
  expect(list.json()).toEqual([made.json()])
  expect(list.body).not.toMatch(/\$2[aby]\$|2580|grey rings/)
  const common = await make({ username: 'cyd', badge: 'B-118', password: 'Password2026!' })
  expect(common.statusCode).toBe(400)
  expect(common.body).not.toContain('Password2026!')
  expect((await make({ username: 'cyd', badge: 'B-118', pin: '1234' })).statusCode).toBe(400)
})

it('the last administrator who can sign in stays one: nobody could let others in', async () => {
  const { addUser, change, inject } = await server()
  const ann = addUser('ADMIN', 'ann')
  for (const payload of [{ disabled: true }, { role: 'POWERUSER' }]) {
    const answer = await change(ann, payload)
    expect(answer.statusCode).toBe(422)
    expect(answer.json().error.message).toContain('last administrator')
  }
  const bo = addUser('ADMIN', 'bo')
  expect((await change(ann, { disabled: true })).statusCode).toBe(200)
  expect((await change(bo, { role: 'POWERUSER' })).statusCode).toBe(422)
  expect((await inject({ url: users, headers: asMaster })).json()).toHaveLength(2)
})

it('a role and a disabled account hold at the next request, by token, by key and at a window', async () => {
  const { addUser, change, inject, signIn, keyOf, station } = await server()
  addUser('ADMIN', 'ann')
  const bo = addUser('LEADER_DATACONFIG', 'bo')
  const token = await signIn('bo')
  const key = await keyOf(token, { permissions: { 'samples.update': true } })
  const window = station.openSession(testOrigin, 'a window')
  await window.handlers['session.signIn'](window.caller(), { username: 'bo', password })
  const exclude = { method: 'POST', url: '/api/v1/characteristics/1/samples/1/exclude', payload: {} } as const
  const statuses = async () => ({
    token: (await inject({ ...leaders, headers: token })).statusCode,
    key: (await inject({ ...exclude, headers: key })).statusCode,
    window: window.caller(),
  })
  expect(await statuses()).toMatchObject({ token: 400, key: 400, window: { role: 'LEADER_DATACONFIG' } })
  await change(bo, { role: 'OPERATOR_DATAENTRY' })
  expect(await statuses()).toMatchObject({ token: 403, key: 403, window: { role: 'OPERATOR_DATAENTRY' } })
  await change(bo, { disabled: true })
  expect(await statuses()).toMatchObject({ token: 401, key: 401, window: { kind: 'anonymous' } })
  // What was signed in before does not come back with the account.
  await change(bo, { disabled: false })
  expect((await statuses()).token).toBe(401)
  expect((await statuses()).window.kind).toBe('anonymous')
})

it('who must change the password may do nothing else, and the change ends the other sign-ins', async () => {
  const { addUser, change, inject } = await server()
  const bo = addUser('ADMIN', 'bo')
  await change(bo, { must_change_password: true })
  const logIn = async (secret: string) =>
    (
      await inject({
        method: 'POST',
        url: '/api/v1/auth/login',
        payload: { username: 'bo', password: secret },
      })
    ).json()
  const first = await logIn(password)
  const second = await logIn(password)
  const headers = { authorization: `Bearer ${first.access_token}` }
  expect((await inject({ url: users, headers })).statusCode).toBe(403)
  const url = '/api/v1/users/me/password'
  const post = (payload: object) => inject({ method: 'POST', url, headers, payload })
  const new_password = 'seven quiet lathes hum'
  expect((await post({ current_password: 'not this one', new_password })).statusCode).toBe(422)
  const changed = await post({ current_password: password, new_password })
  expect(changed.statusCode).toBe(200)
  const fresh = { authorization: `Bearer ${changed.json().access_token}` }
  expect((await inject({ url: users, headers: fresh })).statusCode).toBe(200)
  expect((await inject({ url: users, headers })).statusCode).toBe(401)
  const refresh = { refresh_token: second.refresh_token }
  const ended = await inject({ method: 'POST', url: '/api/v1/auth/refresh', payload: refresh })
  expect(ended.statusCode).toBe(401)
})
