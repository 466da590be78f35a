import { expect, it } from 'vitest'
import { httpServer, password } from '../support/httpServer.ts'

it('two refreshes at once with one token end the whole sign-in: one of the two is a thief', async () => {
  const { addUser, inject } = await httpServer()
  addUser('ADMIN', 'ann')
  const post = (url: string, payload: object) =>
    inject({ method: 'POST', url: `/api/v1/auth/${url}`, payload })
  const { refresh_token } = (await post('login', { username: 'ann', password })).json()
  const answers = await Promise.all([post('refresh', { refresh_token }), post('refresh', { refresh_token })])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401])
  const won = answers.find(({ statusCode }) => statusCode === 200)?.json()
  expect((await post('refresh', { refresh_token: won.refresh_token })).statusCode).toBe(401)
})
