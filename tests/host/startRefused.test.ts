import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { failToStart, startProcess } from './stationProcess.ts'
import { temporaryFolder } from './temporaryFolder.ts'

/** What a person sees of a refused start: one sentence on stderr, nothing on stdout. */
const oneLine = /^[^\n]+\n$/

describe('a start that cannot be says why in one line', () => {
  it('on a data folder in use: two writers would tear the chain of the audit log', async () => {
    const dataDir = temporaryFolder()
    const first = await startProcess(dataDir)
    const second = await failToStart(['--port', '0', '--data-dir', dataDir])
    expect(second).toMatchObject({ code: 1, stdout: '' })
    expect(second.stderr).toMatch(oneLine)
    expect(second.stderr).toContain(`process ${first.child.pid}`)
    expect(second.stderr).toContain(dataDir)
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    const third = await startProcess(dataDir)
    third.child.kill('SIGTERM')
    expect(await third.ended).toBe(0)
  }, 60_000)

  it('on a database file that is none: it would be written over, or end in a stack trace', async () => {
    const dataDir = temporaryFolder()
    writeFileSync(join(dataDir, 'centerline.db'), 'Dear diary, this is no database.\n'.repeat(50))
    const { code, stdout, stderr } = await failToStart(['--port', '0', '--data-dir', dataDir])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain('centerline.db')
    expect(stderr).not.toContain('SqliteError')
  })

  it('on a data folder that is a file: the system would answer in its own words', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    const { code, stderr } = await failToStart(['--port', '0', '--data-dir', file])
    expect(code).toBe(1)
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain(file)
    expect(stderr).toContain('--data-dir')
  })

  it.skipIf(process.platform !== 'linux').each(['/proc/foo', '/proc/foo/bar'])(
    'on the data folder %s: making it would go round for ever',
    async (dataDir) => {
      const { code, stdout, stderr } = await failToStart(['--port', '0', '--data-dir', dataDir])
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toMatch(oneLine)
      expect(stderr).toContain('/proc/foo')
    },
  )

  it('and leaves the master key to the next start: it would have been shown by none', async () => {
    const noKey = { CENTERLINE_MASTER_API_KEY: '' }
    const first = await startProcess(temporaryFolder())
    const { port } = new URL(first.address)
    const dataDir = temporaryFolder()
    const refused = await failToStart(['--port', port, '--data-dir', dataDir], noKey)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(oneLine)
    expect(refused.stderr).not.toContain('clm_')
    if (process.platform === 'linux') {
      expect(refused.stderr).toContain(`in use by another Centerline (process ${first.child.pid})`)
    }
    const noHost = await failToStart(['--port', '0', '--host', '192.0.2.1', '--data-dir', dataDir], noKey)
    expect(noHost.code).toBe(1)
    expect(noHost.stderr).not.toContain('clm_')
    const second = await startProcess(dataDir, [], noKey)
    await vi.waitFor(() => expect(second.stderr()).toContain(`data folder: ${dataDir}\n`))
    const key = /master key, shown once: (clm_[\w-]{43})/.exec(second.stderr())?.[1] ?? ''
    const headers = { 'x-api-key': key }
    expect((await fetch(`${second.address}/api/v1/characteristics`, { headers })).status).toBe(200)
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    const third = await startProcess(dataDir, [], noKey)
    await vi.waitFor(() => expect(third.stderr()).toContain(`data folder: ${dataDir}\n`))
    expect(third.stderr()).not.toContain('clm_')
  }, 60_000)

  it('on a port in use: it names who has it, and one that is free', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const { code, stdout, stderr } = await failToStart([
      '--port',
      String(port),
      '--data-dir',
      temporaryFolder(),
    ])
    taken.close()
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain(`Port ${port} is in use`)
    if (process.platform === 'linux') expect(stderr).toContain(`process ${process.pid}`)
    const offered = Number(/--port (\d+)/.exec(stderr)?.[1])
    const other = createServer().listen(offered, '127.0.0.1')
    await once(other, 'listening')
    other.close()
  })

  it.each([
    [['--prot', '1'], '--prot'],
    [['--port'], '--port needs a number from 0 to 65535.'],
    [['--port', '-1'], '--port needs a number from 0 to 65535.'],
    [['--data-dir'], '--data-dir needs a folder.'],
    [['--demo=yes'], '--demo takes no value.'],
    [['--port', '70000'], '70000'],
    [['--port', 'http'], 'http'],
    [['--data-dir', ''], '--data-dir'],
    [['stray'], 'stray'],
  ])('on the command line %j: a flag that is mistyped would be ignored', async (args, named) => {
    const { code, stdout, stderr } = await failToStart(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain(named)
  })
})
