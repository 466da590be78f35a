import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSecretStore, type Sealer } from '../../src/host/secrets/secretStore.ts'
import { call } from './api.ts'
import { startHost } from './startHost.ts'
import { temporaryFolder } from './temporaryFolder.ts'

/** Seals for one user: what another one sealed cannot be opened. */
const sealerOf = (user: number): Sealer => ({
  seal: (secret) => new Uint8Array([user, ...secret.map((byte) => byte ^ 0xff)]),
  open: (sealed) => {
    if (sealed[0] !== user) throw new Error('sealed by another user')
    return sealed.slice(1).map((byte) => byte ^ 0xff)
  },
})

const secret = new TextEncoder().encode('what signs tokens')
const filesOf = (dataDir: string) => readdirSync(join(dataDir, 'secrets'))

describe('secrets', () => {
  it('lie in files of this user only where the system keeps none', () => {
    const dataDir = temporaryFolder()
    const store = createSecretStore(dataDir, null)
    expect([store.kept, store.read('token')]).toEqual(['file', null])
    store.write('token', secret)
    expect(Buffer.from(createSecretStore(dataDir, null).read('token') ?? [])).toEqual(Buffer.from(secret))
    expect(statSync(join(dataDir, 'secrets/token.key')).mode & 0o777).toBe(0o600)
    expect(statSync(join(dataDir, 'secrets')).mode & 0o777).toBe(0o700)
  })

  it('are sealed where it does, also one that lay in a plain file: reading the folder would give it', () => {
    const dataDir = temporaryFolder()
    createSecretStore(dataDir, null).write('token', secret)
    const store = createSecretStore(dataDir, sealerOf(7))
    expect(Buffer.from(store.read('token') ?? [])).toEqual(Buffer.from(secret))
    expect(filesOf(dataDir)).toEqual(['token.sealed'])
    expect(readFileSync(join(dataDir, 'secrets/token.sealed')).includes(Buffer.from(secret))).toBe(false)
    expect(Buffer.from(store.read('token') ?? [])).toEqual(Buffer.from(secret))
  })

  it('that another user sealed count as absent: the start would fail for ever', () => {
    const dataDir = temporaryFolder()
    createSecretStore(dataDir, sealerOf(7)).write('token', secret)
    expect(createSecretStore(dataDir, sealerOf(8)).read('token')).toBeNull()
    const plain = createSecretStore(dataDir, null)
    expect(plain.read('token')).toBeNull()
    plain.write('token', new Uint8Array([1]))
    expect(filesOf(dataDir)).toEqual(['token.key'])
  })

  it('sign tokens over a restart, and what keeps them from being sealed is told: nobody would know', async () => {
    const dataDir = temporaryFolder()
    const administrator = { username: 'chief', password: 'a first long password' }
    const sealerProblem = 'This desktop has no keyring.'
    const first = await startHost(dataDir, { administrator, sealerProblem })
    expect(first.host.network()).toMatchObject({ secrets_kept: 'file', warnings: [sealerProblem] })
    const signedIn = await call(first.address, 'POST', '/api/v1/auth/login', administrator)
    const { access_token: token } = signedIn.body as { access_token: string }
    await first.host.close()
    const { address } = await startHost(dataDir)
    const listed = await fetch(`${address}/api/v1/characteristics`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(listed.status).toBe(200)
    const secrets = filesOf(dataDir).map((name) => readFileSync(join(dataDir, 'secrets', name)))
    const database = readFileSync(join(dataDir, 'centerline.db'))
    for (const content of secrets) {
      expect(database.includes(content)).toBe(false)
      expect(database.includes(content.toString('base64url'))).toBe(false)
    }
  })
})
