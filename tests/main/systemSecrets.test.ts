import { afterEach, describe, expect, it, vi } from 'vitest'

/** Electron's safe storage as the system of this test has it. */
const system = { backend: 'gnome_libsecret', available: true }
vi.mock('electron', () => ({
  safeStorage: {
    getSelectedStorageBackend: () => system.backend,
    isEncryptionAvailable: () => system.available,
    encryptString: (text: string) => Buffer.from(`sealed:${text}`),
    decryptString: (sealed: Buffer) => {
      if (!sealed.toString().startsWith('sealed:')) throw new Error('not sealed here')
      return sealed.toString().slice('sealed:'.length)
    },
  },
}))
const { systemSecrets } = await import('../../src/main/systemSecrets.ts')

const platform = (name: NodeJS.Platform) => vi.spyOn(process, 'platform', 'get').mockReturnValue(name)

afterEach(() => {
  vi.restoreAllMocks()
  Object.assign(system, { backend: 'gnome_libsecret', available: true })
})

describe("the system's own place for secrets", () => {
  it('gives back every byte: a secret is no text', () => {
    platform('linux')
    const { sealer, sealerProblem } = systemSecrets()
    const secret = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    expect(Buffer.from(sealer?.open(sealer.seal(secret)) ?? [])).toEqual(Buffer.from(secret))
    expect(sealerProblem).toBeUndefined()
  })

  it('is not used on Linux without a keyring: everybody knows the password of basic_text', () => {
    platform('linux')
    system.backend = 'basic_text'
    const { sealer, sealerProblem } = systemSecrets()
    expect(sealer).toBeUndefined()
    expect(sealerProblem).toMatch(/no keyring.*only this user may read/)
  })

  it('is not asked for its kind elsewhere, where Electron has no such function to answer', () => {
    platform('win32')
    system.backend = 'basic_text'
    const { sealer, sealerProblem } = systemSecrets()
    const sealed = sealer?.seal(Uint8Array.of(0, 127, 255))
    expect([...((sealed && sealer?.open(sealed)) ?? [])]).toEqual([0, 127, 255])
    expect(sealerProblem).toBeUndefined()
  })

  it('that cannot be used is told, not passed over', () => {
    platform('darwin')
    system.available = false
    expect(systemSecrets()).toEqual({ sealerProblem: expect.stringContaining('cannot be used') })
  })
})
