import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asMaster, rings } from '../support/httpServer.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { type Listed, setUp, stored, submit, submitting, waiting } from './pythonSetting.ts'
import { centerline, clientFile, hasPython, runPython, startPython, unlessRun } from './runPython.ts'

/** What has each sample of a batch offered alone. */
const refusedBatch = {
  status: 400,
  body: JSON.stringify({ error: { code: 'VALIDATION_ERROR', message: 'No.' } }),
}

describe.skipIf(!hasPython)(`the Python client${unlessRun}`, () => {
  it('compiles without a warning, and its examples hold', async () => {
    const folder = temporaryFolder()
    const compiled = `import py_compile; py_compile.compile(${JSON.stringify(clientFile)}, ${JSON.stringify(join(folder, 'c.pyc'))}, doraise=True)`
    expect(await runPython(['-c', compiled])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await runPython(['-m', 'doctest', clientFile])).toEqual({ code: 0, stdout: '', stderr: '' })
    const oldest = `import ast, pathlib; ast.parse(pathlib.Path(${JSON.stringify(clientFile)}).read_text("utf-8"), feature_version=(3, 9))`
    expect(await runPython(['-c', oldest])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('submits a subgroup and prints what the station says', async () => {
    const { server, env, spool } = await setUp()
    const { code, stdout, stderr } = await centerline(
      [...submit(), '--batch-number', 'B-117', '--metadata', 'cavity=2'],
      env,
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({ characteristic_id: 1, n: 5, zone: 'trial', violations: [] })
    expect(await stored(server)).toMatchObject([{ sample_uuid: answer.sample_uuid, batch_number: 'B-117' }])
    expect(waiting(spool)).toEqual([])
  })

  // Would catch a client that loses what was measured while the station was off, or dates it by its sending.
  it('keeps what is measured while the station is off, and sends it in order with the times of measuring', async () => {
    const { server, door, env, spool } = await setUp()
    await door.shut()
    for (const _ of rings) {
      const { code, stderr } = await centerline(submit(), env)
      expect({ code, stderr }).toMatchObject({ code: 3, stderr: expect.stringContaining('It is kept') })
    }
    const kept = waiting(spool)
      .sort()
      .map((name) => JSON.parse(readFileSync(join(spool, name), 'utf8')).body as Listed)
    const status = await centerline(['status'], env)
    expect({ ...status, stdout: JSON.parse(status.stdout) }).toMatchObject({
      code: 3,
      stdout: { waiting: 5 },
    })
    const reopenedAt = new Date().toISOString()
    await door.reopen()
    const flushed = await centerline(['flush'], env)
    expect({ code: flushed.code, told: JSON.parse(flushed.stdout) }).toMatchObject({
      code: 0,
      told: { waiting: 0, rejected: 0, damaged: 0, problem: null },
    })
    const found = await stored(server)
    expect(found.map(({ sample_uuid, timestamp }) => ({ sample_uuid, timestamp }))).toEqual(
      kept.map(({ sample_uuid, timestamp }) => ({ sample_uuid, timestamp })),
    )
    expect(found.every(({ timestamp }) => timestamp < reopenedAt)).toBe(true)
  })

  it('waits with growing pauses until the station is there again', async () => {
    const { server, door, env } = await setUp()
    await door.shut()
    await centerline(submit(), env)
    const flushing = startPython([clientFile, 'flush', '--wait', '60'], env)
    await door.reopen()
    expect((await flushing.ended).code).toBe(0)
    expect(await stored(server)).toHaveLength(1)
  })

  // Would catch a client that makes a new id for each try.
  it('stores once what was stored before its reply was lost', async () => {
    const { server, door, env, spool } = await setUp()
    door.fate = () => 'swallow'
    expect((await centerline(submit(), env)).code).toBe(3)
    expect(door.answered).toEqual([['/api/v1/data-entry/submit', 201]])
    door.fate = () => 'pass'
    expect((await centerline(submit([74, 74, 74, 74, 74]), env)).code).toBe(0)
    expect(door.answered.slice(1)).toEqual([['/api/v1/data-entry/batch', 201]])
    expect(await stored(server)).toHaveLength(2)
    expect(waiting(spool)).toEqual([])
  })

  // Would catch a lock that outlives its process, and a spool that forgets what is on its way.
  it('stores once what was on its way when the client was killed', async () => {
    const { server, door, env } = await setUp()
    door.fate = () => 'hold'
    const { child, ended } = startPython([clientFile, ...submit()], env)
    await door.whenAnswered(1)
    child.kill('SIGKILL')
    await ended
    door.fate = () => 'pass'
    expect((await centerline(['flush'], env)).code).toBe(0)
    expect(door.answered.map(([, status]) => status)).toEqual([201, 200])
    expect(await stored(server)).toHaveLength(1)
  })

  // Would catch a measurement that was said to be kept and was not on disk, and a half-written one that stops the rest.
  it('keeps everything that it said to keep, at whatever moment it is killed', async () => {
    const { server, door, env, spool } = await setUp()
    await door.shut()
    const said: string[] = []
    for (let kill = 0; kill < 4; kill += 1) {
      const endless = submitting(
        'while True: print(station.submit("RING-D", [74.0, 74.01, 74.02, 73.99, 74.0]).uuid)',
      )
      const { child, ended, line } = startPython(endless, env)
      for (let lines = 0; lines < 5 + 7 * kill; lines += 1) said.push(await line())
      child.kill('SIGKILL')
      const { stdout } = await ended
      said.push(...stdout.split('\n').filter((uuid) => uuid.length === 36 && !said.includes(uuid)))
    }
    await door.reopen()
    expect((await centerline(['flush'], env)).code).toBe(0)
    const found = (await stored(server)).map(({ sample_uuid }) => sample_uuid)
    expect(new Set(found).size).toBe(found.length)
    expect(found).toEqual(expect.arrayContaining(said))
    expect(waiting(spool)).toEqual([])
  })

  // Would catch one broken line that holds back everything behind it.
  it('sets a torn line aside and sends the rest', async () => {
    const { server, door, env, spool } = await setUp()
    await door.shut()
    await centerline(submit(), env)
    await centerline(submit(), env)
    const [first = ''] = waiting(spool).sort()
    const whole = readFileSync(join(spool, first), 'utf8')
    writeFileSync(join(spool, first), `${whole}${whole.slice(0, 70)}`)
    await door.reopen()
    const { code, stdout } = await centerline(['flush'], env)
    expect({ code, told: JSON.parse(stdout) }).toMatchObject({ code: 0, told: { damaged: 1, waiting: 0 } })
    expect(await stored(server)).toHaveLength(2)
    expect(readFileSync(join(spool, 'damaged', first), 'utf8')).toBe(`${whole.slice(0, 70)}\n`)
  })

  // Would catch a refused sample that is tried for ever, and one that vanishes.
  it('sets aside what the station refuses, with its sentence, and sends it again when asked', async () => {
    const { server, door, env, spool } = await setUp()
    await door.shut()
    await centerline(submit(), env)
    await centerline(submit(rings, 'RING-E'), env)
    await centerline(submit(), env)
    await door.reopen()
    const { code, stdout, stderr } = await centerline(['flush'], env)
    expect({ code, told: JSON.parse(stdout) }).toMatchObject({ code: 4, told: { waiting: 0, rejected: 1 } })
    expect(stderr).toContain('There is no characteristic with the code "RING-E"')
    expect(await stored(server)).toHaveLength(2)
    expect(readdirSync(join(spool, 'rejected'))).toHaveLength(1)

    expect((await centerline(['retry'], env)).code).toBe(4)
    expect((await centerline(['flush'], env)).code).toBe(0)
    await server.addCharacteristic({ code: 'RING-E' })
    expect((await centerline(['retry'], env)).code).toBe(0)
    expect(readdirSync(join(spool, 'rejected'))).toEqual([])
    const made = await server.inject({ url: '/api/v1/characteristics/2/chart', headers: asMaster })
    expect(made.json().points).toHaveLength(1)
  })

  // Would catch a scheduler that sees success, or mere waiting, where measurements were refused for good.
  it('says that something was set aside although the station went away after it', async () => {
    const { door, env } = await setUp()
    await door.shut()
    await centerline(submit(rings, 'RING-E'), env)
    await centerline(submit(), env)
    await door.reopen()
    door.fate = (_method, path) =>
      path.endsWith('/batch') ? refusedBatch : door.answered.length < 1 ? 'pass' : 'swallow'
    const { code, stdout } = await centerline(['flush'], env)
    expect({ code, told: JSON.parse(stdout) }).toMatchObject({ code: 4, told: { waiting: 1, rejected: 1 } })
    door.fate = () => 'pass'
    expect((await centerline(['flush'], env)).code).toBe(0)
  })

  it('tells at once what is refused at once', async () => {
    const { env } = await setUp()
    const { code, stderr } = await centerline(submit([74, 74]), env)
    expect(code).toBe(4)
    expect(stderr).toMatch(/5/)
  })

  // Would catch a spool that two programs break, or send twice.
  it('shares its spool between processes', async () => {
    const { server, env, spool } = await setUp()
    const each = 25
    const many = submitting(
      `print([station.submit("RING-D", [74.0, 74.01, 74.02, 73.99, 74.0]).state for _ in range(${each})].count("stored"))`,
    )
    const results = await Promise.all([runPython(many, env), runPython(many, env), runPython(many, env)])
    expect(results).toEqual(results.map(() => ({ code: 0, stdout: `${each}\n`, stderr: '' })))
    const found = (await stored(server)).map(({ sample_uuid }) => sample_uuid)
    expect(found).toHaveLength(3 * each)
    expect(new Set(found).size).toBe(3 * each)
    expect(waiting(spool)).toEqual([])
  })

  it('sends thousands in few requests, each sample standing alone', async () => {
    const { server, door, env, spool } = await setUp()
    const { code, stdout } = await runPython(
      submitting(`
samples = [{"characteristic": "RING-D", "measurements": [74.0, 74.01, 74.02, 73.99, 74.0], "timestamp": f"2026-01-05T{6 + i // 3600:02d}:{i // 60 % 60:02d}:{i % 60:02d}Z"} for i in range(1200)]
samples[700]["characteristic"] = "RING-E"
outcomes = station.submit_batch(samples)
print([outcome.state for outcome in outcomes].count("stored"), outcomes[700].state, outcomes[700].problem)
`),
      env,
    )
    expect(code).toBe(0)
    expect(stdout).toContain('1199 rejected There is no characteristic with the code "RING-E"')
    expect(door.answered).toHaveLength(3)
    const chart = await server.inject({
      url: '/api/v1/characteristics/1/chart?last=5000',
      headers: asMaster,
    })
    expect(chart.json().points).toHaveLength(1199)
    expect(waiting(spool)).toEqual([])
  })

  // Would catch a client that hammers a station that asks for patience, or gives up.
  it('waits as long as the station asks for', async () => {
    const { server, door, env } = await setUp()
    let refusals = 2
    const told = { error: { code: 'RATE_LIMIT_EXCEEDED', message: 'More than 60 requests in a minute.' } }
    door.fate = () => {
      refusals -= 1
      return refusals < 0
        ? 'pass'
        : { status: 429, headers: { 'retry-after': '1' }, body: JSON.stringify(told) }
    }
    const { code, stderr } = await centerline(submit(), env)
    expect({ code, stderr }).toMatchObject({ code: 3, stderr: expect.stringContaining('More than 60') })
    const startedAt = performance.now()
    expect((await centerline(['flush', '--wait', '30'], env)).code).toBe(0)
    expect(performance.now() - startedAt).toBeGreaterThan(1_000)
    expect(await stored(server)).toHaveLength(1)
  })

  // Would catch measurements that are thrown away because a login page of the network answered 200.
  it('keeps everything where something else than a station answers', async () => {
    const { server, door, env } = await setUp()
    const page = { headers: { 'content-type': 'text/html' }, body: '<p>Welcome to the guest network</p>' }
    for (const status of [200, 302, 404, 500]) {
      door.fate = () => ({ status, ...page, headers: { ...page.headers, location: '/welcome' } })
      const { code, stderr } = await centerline(submit(), env)
      expect({ code, stderr }).toMatchObject({
        code: 3,
        stderr: expect.stringContaining('no Centerline station'),
      })
    }
    door.fate = () => ({ status: 200, body: '{}' })
    expect((await centerline(submit(), env)).code).toBe(3)
    door.fate = () => 'pass'
    expect((await centerline(['flush'], env)).code).toBe(0)
    expect(await stored(server)).toHaveLength(5)
  })

  // Would catch one sample at which the station fails that holds back all behind it.
  it('goes on past a sample at which the station itself fails', async () => {
    const { server, door, env } = await setUp()
    await door.shut()
    for (const _ of [1, 2, 3]) await centerline(submit(), env)
    await door.reopen()
    const told = { error: { code: 'INTERNAL_SERVER_ERROR', message: 'The station failed at this request.' } }
    let requests = 0
    door.fate = () => {
      requests += 1
      return requests <= 2 ? { status: 500, body: JSON.stringify(told) } : 'pass'
    }
    const { code, stdout } = await centerline(['flush'], env)
    expect({ code, told: JSON.parse(stdout) }).toMatchObject({
      code: 3,
      told: { waiting: 1, problem: 'The station failed at this request.' },
    })
    expect((await centerline(['flush'], env)).code).toBe(0)
    expect(await stored(server)).toHaveLength(3)
  })
})
