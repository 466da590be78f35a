import { hashSync } from 'bcryptjs'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Caller } from '../../../src/contract/caller.ts'
import { operations } from '../../../src/contract/operations.ts'
import type { Role } from '../../../src/contract/permission.ts'
import type { WallDelta, WallInput } from '../../../src/contract/wall.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { insertUser, updateUserRow } from '../../../src/storage/queries/users.ts'
import { keyCaller, testOrigin, userCaller } from '../../support/callers.ts'
import { testStation } from '../../support/testStation.ts'

const password = 'correct horse battery'

const setUp = async () => {
  const made = testStation()
  const { station, db } = made
  const addUser = (role: Role, clientId: string | null = null): Caller => {
    const username = `${role.toLowerCase()}-${clientId}`
    const passwordHash = hashSync(password, 4)
    const { id } = insertUser(db, {
      username,
      fullName: username,
      role,
      clientId,
      passwordHash,
      createdAt: 1,
    })
    return { ...userCaller(role, clientId, id), username } as Caller
  }
  const ring = await made.create({ code: 'RING', line: 'L1', machine: 'M1', part: 'P1' })
  const can = await made.create({ code: 'CAN', line: 'L2' })
  const define = (caller: Caller, input: Partial<WallInput> & Pick<WallInput, 'content'>) =>
    Promise.resolve(
      station.handlers['wall.create'](
        caller,
        operations['wall.create'].input.parse({ name: 'Hall', ...input }),
      ),
    )
  const watch = async (caller: Caller, wallId: number) => {
    const deltas: WallDelta[] = []
    const opened = await station.streams['wall.live'](caller, { wall_id: wallId }, (delta) =>
      deltas.push(delta),
    )
    onTestFinished(opened.close)
    return { snapshot: opened.snapshot, deltas, codes: opened.snapshot.tiles.map(({ code }) => code) }
  }
  const audit = () =>
    connectionOf(db)
      .prepare("SELECT * FROM audit_entry WHERE operation GLOB 'wall.*' OR operation GLOB 'displayKey.*'")
      .all() as { operation: string }[]
  return { ...made, addUser, ring, can, define, watch, audit }
}

const refusal = async (work: () => unknown): Promise<string> => {
  try {
    await work()
  } catch (error) {
    return (error as { code: string }).code
  }
  return 'none'
}

describe('a wall', () => {
  // Would catch a wall that shows all of the board, or none of it, and a filter that is not asked again.
  it('shows the characteristics it names, or what a filter of the board lets through', async () => {
    const { define, watch, ring, addUser } = await setUp()
    const leader = addUser('LEADER_DATACONFIG')
    const named = await define(leader, { content: { kind: 'characteristics', ids: [ring] } })
    expect((await watch(leader, named.id)).codes).toEqual(['RING'])
    const byLine = await define(leader, {
      content: { kind: 'board', order: 'code', filter: { ...emptyFilter, lines: ['L2'] } },
    })
    expect((await watch(leader, byLine.id)).codes).toEqual(['CAN'])
  })

  // Would catch a tile that stays on a wall which it has left, and one that is sent though it is on another.
  it('tells of new values of its own tiles only, and of tiles that a changed filter takes away', async () => {
    const { define, watch, ring, can, send, addUser, station } = await setUp()
    const leader = addUser('LEADER_DATACONFIG')
    const wall = await define(leader, { content: { kind: 'characteristics', ids: [ring] } })
    const { deltas } = await watch(leader, wall.id)
    await send(can, [1])
    await send(ring, [2])
    const told = () => deltas.flatMap(({ tiles }) => tiles.map(({ code, last_value }) => [code, last_value]))
    await expect.poll(told).toEqual([['RING', 2]])
    await station.handlers['wall.update'](leader, {
      wall_id: wall.id,
      changes: { content: { kind: 'characteristics', ids: [can] }, name: 'Cans' },
    })
    const last = deltas.at(-1)
    expect(last?.wall?.name).toBe('Cans')
    expect(last?.removed).toEqual([ring])
    expect(last?.tiles.map(({ code }) => code)).toEqual(['CAN'])
  })

  // Would catch a definition without its trace, and a secret in the log.
  it('leaves its definition, its keys and their end in the audit log, without a secret', async () => {
    const { define, addUser, ring, station, audit, db } = await setUp()
    const leader = addUser('LEADER_DATACONFIG')
    const wall = await define(leader, { content: { kind: 'characteristics', ids: [ring] } })
    const { key, plaintext_key } = await station.handlers['displayKey.create'](leader, {
      wall_id: wall.id,
      name: 'By the door',
    })
    await station.handlers['displayKey.update'](leader, { key_id: key.id, changes: { paused: true } })
    await station.handlers['displayKey.revoke'](leader, { key_id: key.id })
    await station.handlers['wall.delete'](leader, { wall_id: wall.id })
    expect(audit().map(({ operation }) => operation)).toEqual([
      'wall.create',
      'displayKey.create',
      'displayKey.update',
      'displayKey.revoke',
      'wall.delete',
    ])
    const secret = plaintext_key.split('.')[1] ?? ''
    expect(secret).toHaveLength(43)
    expect(JSON.stringify(audit())).not.toContain(secret)
    expect(JSON.stringify(connectionOf(db).prepare('SELECT * FROM display_key').all())).not.toContain(secret)
  })

  // Would catch a wall of one client that another finds by its number.
  it('of a client is not there for another client, and its keys neither', async () => {
    const { define, create, addUser, station } = await setUp()
    const acme = addUser('LEADER_DATACONFIG', 'ACME')
    const beta = addUser('LEADER_DATACONFIG', 'BETA')
    const own = await create({ code: 'SECRET', client_id: 'ACME' })
    const wall = await define(acme, { content: { kind: 'characteristics', ids: [own] } })
    const { key } = await station.handlers['displayKey.create'](acme, { wall_id: wall.id, name: 'TV' })
    expect(await refusal(() => station.handlers['wall.get'](beta, { wall_id: wall.id }))).toBe('NOT_FOUND')
    expect(await refusal(() => station.handlers['displayKey.revoke'](beta, { key_id: key.id }))).toBe(
      'NOT_FOUND',
    )
    expect(await station.handlers['wall.list'](beta, {})).toEqual([])
    expect(await refusal(() => define(beta, { content: { kind: 'characteristics', ids: [own] } }))).toBe(
      'NOT_FOUND',
    )
  })
})

describe('a screen', () => {
  const shown = async (made: Awaited<ReturnType<typeof setUp>>, key: string, origin = testOrigin) => {
    const caller = made.station.openDisplay(key, origin).caller()
    if (caller.kind !== 'display') return null
    return (await made.watch(caller, caller.wallId)).codes
  }

  // Would catch a screen that shows what its maker may not see.
  it('shows of its wall what its maker may see', async () => {
    const made = await setUp()
    const { create, define, addUser, station, ring } = made
    const admin = addUser('ADMIN')
    const acme = addUser('LEADER_DATACONFIG', 'ACME')
    const own = await create({ code: 'SECRET', client_id: 'BETA' })
    const wall = await define(admin, { content: { kind: 'characteristics', ids: [ring, own] } })
    const all = await station.handlers['displayKey.create'](admin, { wall_id: wall.id, name: 'TV' })
    expect(await shown(made, all.plaintext_key)).toEqual(['RING', 'SECRET'])
    const some = await station.handlers['wall.open'](acme, { wall_id: wall.id })
    expect(await shown(made, some.plaintext_key)).toEqual(['RING'])
  })

  // Would catch a key that still works once it was paused or revoked, and a guessed secret behind a known prefix.
  it('ends when its key is paused or revoked, and no other secret opens it', async () => {
    const made = await setUp()
    const { define, addUser, station, ring } = made
    const leader = addUser('LEADER_DATACONFIG')
    const wall = await define(leader, { content: { kind: 'characteristics', ids: [ring] } })
    const { key, plaintext_key } = await station.handlers['displayKey.create'](leader, {
      wall_id: wall.id,
      name: 'TV',
    })
    const session = station.openDisplay(plaintext_key, testOrigin)
    const pause = (paused: boolean) =>
      station.handlers['displayKey.update'](leader, { key_id: key.id, changes: { paused } })
    expect(session.caller().kind).toBe('display')
    await pause(true)
    expect(session.caller().kind).toBe('anonymous')
    expect(() => session.authorize(session.caller(), 'data.read')).toThrow(/paused/)
    await pause(false)
    expect(session.caller().kind).toBe('display')
    const guessed = `${plaintext_key.slice(0, 13)}${'A'.repeat(43)}`
    expect(station.openDisplay(guessed, testOrigin).caller().kind).toBe('anonymous')
    await station.handlers['displayKey.revoke'](leader, { key_id: key.id })
    expect(session.caller().kind).toBe('anonymous')
    expect(() => session.authorize(session.caller(), 'data.read')).toThrow(/not valid/)
  })

  // Would catch a window's key that is carried to another computer, or outlives the account that opened it.
  it('at which somebody opened a wall holds there, and as long as the account does', async () => {
    const made = await setUp()
    const { define, addUser, station, ring, db } = made
    const leader = addUser('LEADER_DATACONFIG')
    const wall = await define(leader, { content: { kind: 'characteristics', ids: [ring] } })
    const { plaintext_key } = await station.handlers['wall.open'](leader, { wall_id: wall.id })
    expect(await shown(made, plaintext_key)).toEqual(['RING'])
    expect(await shown(made, plaintext_key, { ...testOrigin, address: '192.168.1.9' })).toBeNull()
    if (leader.kind === 'user') updateUserRow(db, leader.userId, { disabledAt: 1 })
    expect(await shown(made, plaintext_key)).toBeNull()
    expect(await refusal(() => station.handlers['wall.open'](keyCaller('all'), { wall_id: wall.id }))).toBe(
      'FORBIDDEN',
    )
  })

  // Would catch a way out of the kiosk for an operator, or with a wrong PIN.
  it('is let out of its kiosk by the PIN or password of somebody who may define walls', async () => {
    const { addUser, station } = await setUp()
    const leader = addUser('LEADER_DATACONFIG')
    const operator = addUser('OPERATOR_DATAENTRY')
    const badge = async (caller: Caller, number: string) => {
      if (caller.kind !== 'user') return
      await station.handlers['user.update'](stationCaller, {
        user_id: caller.userId,
        changes: { badge: number, pin: '7351' },
      })
    }
    await badge(leader, 'B-1')
    await badge(operator, 'B-2')
    const anyone: Caller = { kind: 'anonymous', origin: testOrigin }
    const leave = (who: string, secret: string, caller = anyone) =>
      refusal(() => station.handlers['wall.leave'](caller, { wall_id: 1, who, secret }))
    expect(await leave('B-1', '7351')).toBe('none')
    expect(await leave('leader_dataconfig-null', '7351')).toBe('none')
    expect(await leave('leader_dataconfig-null', password)).toBe('none')
    expect(await leave('B-1', '7352')).toBe('UNAUTHORIZED')
    expect(await leave('B-2', '7351')).toBe('FORBIDDEN')
    const elsewhere: Caller = { kind: 'anonymous', origin: { ...testOrigin, address: '10.0.0.7' } }
    expect(await leave('B-1', '7351', elsewhere)).toBe('FORBIDDEN')
    expect(await leave('leader_dataconfig-null', password, elsewhere)).toBe('none')
  })
})

const emptyFilter = { lines: [], machines: [], parts: [], states: [], due: false, search: '' }
