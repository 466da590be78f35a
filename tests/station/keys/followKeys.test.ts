import { expect, onTestFinished, test } from 'vitest'
import type { KeyTraffic } from '../../../src/contract/apiKey.ts'
import type { StreamHandler } from '../../../src/contract/handlers.ts'
import { followAllKeys, followOwnKeys } from '../../../src/station/keys/followKeys.ts'
import { createKeyTrafficMeter } from '../../../src/station/keys/keyTraffic.ts'
import { insertApiKey } from '../../../src/storage/queries/apiKeys.ts'
import { insertUser } from '../../../src/storage/queries/users.ts'
import { userCaller } from '../../support/callers.ts'
import { temporaryPeople } from '../../support/people.ts'

const station = () => {
  const { db, deps, passTime } = temporaryPeople()
  const traffic = createKeyTrafficMeter()
  const keyOf = (username: string, rate: number | null): { userId: number; keyId: number } => {
    const person = {
      fullName: username,
      role: 'ADMIN',
      clientId: null,
      passwordHash: 'x',
      createdAt: 1,
    } as const
    const owner = insertUser(db, { username, ...person })
    const key = insertApiKey(db, {
      userId: owner.id,
      prefix: `clk_${username}`,
      secretHash: 'x',
      permissions: {
        characteristics: 'all',
        'samples.create': true,
        'samples.update': false,
        'samples.delete': false,
      },
      rateLimitPerMinute: rate,
      createdAt: 1,
    })
    return { userId: owner.id, keyId: key.id }
  }
  const follow = {
    db,
    clock: deps.clock,
    keyring: { trafficOf: traffic.of, unwritten: () => null },
    onProblem: (error: unknown) => {
      throw error
    },
  }
  return {
    keyOf,
    follow,
    passTime,
    request: (keyId: number) => traffic.count(keyId, deps.clock.now()),
  }
}

// Would catch a sparkline that shows other people's keys.
test("people follow their own keys, administrators everybody's, as far as they were used", async () => {
  const { keyOf, follow, request } = station()
  const anna = keyOf('anna', 60)
  const olaf = keyOf('olaf', null)
  keyOf('idle', 60)
  for (let i = 0; i < 3; i++) request(anna.keyId)
  request(olaf.keyId)
  const seen = async (
    stream: StreamHandler<'apiKey.live'> | StreamHandler<'adminKey.live'>,
    userId: number,
  ) => {
    const { snapshot, close } = await stream(userCaller('ADMIN', null, userId), {}, () => {})
    close()
    return snapshot.keys.map((key) => [key.id, key.last_minute, key.rate_limit_per_minute])
  }
  expect(await seen(followOwnKeys(follow), anna.userId)).toEqual([[anna.keyId, 3, 60]])
  expect(await seen(followAllKeys(follow), anna.userId)).toEqual([
    [anna.keyId, 3, 60],
    [olaf.keyId, 1, null],
  ])
})

test('a key whose counts move is told again within a second or so, one that rests is not', async () => {
  const { keyOf, follow, request, passTime } = station()
  const anna = keyOf('anna', 60)
  const olaf = keyOf('olaf', 60)
  request(olaf.keyId)
  passTime(2 * 3_600_000)
  let tell: (keys: readonly KeyTraffic[]) => void = () => {}
  const told = new Promise<readonly KeyTraffic[]>((resolve) => {
    tell = resolve
  })
  const open = await followAllKeys(follow)(userCaller('ADMIN', null, anna.userId), {}, ({ keys }) =>
    tell(keys),
  )
  onTestFinished(open.close)
  expect(open.snapshot.keys.map(({ id, last_minute }) => [id, last_minute])).toEqual([[olaf.keyId, 0]])
  request(anna.keyId)
  expect((await told).map(({ id, minutes, seconds }) => [id, minutes.at(-1), seconds.at(-1)])).toEqual([
    [anna.keyId, 1, 1],
  ])
})
