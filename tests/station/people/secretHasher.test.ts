import { expect, onTestFinished, test } from 'vitest'
import { createSecretHasher } from '../../../src/station/people/secretHasher.ts'

const hasher = () => {
  const made = createSecretHasher()
  onTestFinished(made.close)
  return made
}

test('hashes are bcrypt of cost 12, and more tasks than workers are all answered', async () => {
  const { hash, verify } = hasher()
  const stored = await hash('secret')
  expect(stored).toMatch(/^\$2b\$12\$/)
  const secrets = ['secret', 'Secret', 'secret ', 'secret', 'wrong']
  expect(await Promise.all(secrets.map((secret) => verify(secret, stored)))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ])
})

// bcrypt looks at 72 bytes: two long passwords that begin alike would open the same account.
test('long passwords that differ after 72 bytes are different', async () => {
  const { hash, verify } = hasher()
  const stored = await hash(`${'ä'.repeat(40)}1`)
  expect(await verify(`${'ä'.repeat(40)}1`, stored)).toBe(true)
  expect(await verify(`${'ä'.repeat(40)}2`, stored)).toBe(false)
})

test('the main loop goes on while a hash is made', async () => {
  const { hash } = hasher()
  let turns = 0
  let done = false
  const turn = (): void => {
    turns += 1
    if (!done) setImmediate(turn)
  }
  turn()
  await hash('secret')
  done = true
  expect(turns).toBeGreaterThan(10)
})

test('closing answers what waits, and takes nothing more', async () => {
  const { hash, close } = hasher()
  const waiting = Promise.allSettled([hash('a'), hash('b'), hash('c')])
  await close()
  for (const outcome of await waiting)
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'SERVICE_UNAVAILABLE' } })
  await expect(hash('d')).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
})
