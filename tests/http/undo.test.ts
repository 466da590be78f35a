import { expect, test } from 'vitest'
import { httpServer } from '../support/httpServer.ts'

const undo = (id: number, sample: number) =>
  ({ method: 'POST', url: `/api/v1/characteristics/${id}/samples/${sample}/undo` }) as const

test('undo belongs to one sign-in over HTTP, and lives through a refresh of its tokens', async () => {
  const { inject, addUser, addCharacteristic } = await httpServer()
  addUser('OPERATOR_DATAENTRY', 'olga')
  const { id } = await addCharacteristic({ code: 'C1', chart_type: 'i_mr', subgroup_size: 1 })
  const logIn = async () =>
    (
      await inject({
        method: 'POST',
        url: '/api/v1/auth/login',
        payload: { username: 'olga', password: 'correct horse battery' },
      })
    ).json() as { access_token: string; refresh_token: string }
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  const mine = await logIn()
  const other = await logIn()
  const sent = await inject({
    method: 'POST',
    url: '/api/v1/data-entry/submit',
    headers: bearer(mine.access_token),
    payload: { characteristic_id: id, measurements: [10] },
  })
  const { sample_id } = sent.json()
  const elsewhere = await inject({ ...undo(id, sample_id), headers: bearer(other.access_token) })
  expect(elsewhere.statusCode).toBe(409)
  const renewed = await inject({
    method: 'POST',
    url: '/api/v1/auth/refresh',
    payload: { refresh_token: mine.refresh_token },
  })
  const { access_token } = renewed.json()
  const done = await inject({ ...undo(id, sample_id), headers: bearer(access_token) })
  expect(done.statusCode).toBe(200)
  expect(done.json()).toMatchObject({ sample_id, excluded: true })
})
