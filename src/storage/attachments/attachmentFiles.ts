import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

const contentName = /^[0-9a-f]{64}$/
const unfinishedName = /^[0-9a-f]{64}\.[0-9]+\.tmp$/

/** What the database says of a content. */
export type ContentStanding = 'used' | 'removed' | 'unknown'

/** The files that hold attachments, each under the SHA-256 of what it holds. */
export interface AttachmentFiles {
  /** Resolves when the content is on the disk for good, however the process ends after that. */
  readonly put: (sha256: string, bytes: Uint8Array) => Promise<void>
  /** Null where there is no such file. */
  readonly read: (sha256: string) => Promise<Uint8Array | null>
  readonly remove: (sha256: string) => Promise<void>
  /**
   * Removes what was never finished and what was removed, sets aside what the database does not know (it may be an older one), and
   * takes back what it knows again; gives how many files it touched.
   */
  readonly sweep: (standing: (sha256: string) => ContentStanding) => Promise<number>
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** Makes a change of a folder last. Windows cannot open one, and needs none of it. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * The files in a folder, which is made with the first of them. A file appears under its name only when all of it is on the disk;
 * content that is there already is not written again. Calls must not overlap.
 */
export const attachmentFiles = (folder: string): AttachmentFiles => {
  let written = 0
  const aside = join(folder, 'unreferenced')
  const namesIn = (place: string): Promise<string[]> =>
    readdir(place).catch((error: unknown) => {
      if (isMissing(error)) return []
      throw error
    })
  const names = () => namesIn(folder)

  const settle = async (name: string, standing: ContentStanding): Promise<boolean> => {
    if (standing === 'used') return false
    if (standing === 'removed') await rm(join(folder, name), { force: true })
    else {
      await mkdir(aside, { recursive: true, mode: 0o700 })
      await rename(join(folder, name), join(aside, name))
    }
    return true
  }

  return {
    put: async (sha256, bytes) => {
      if ((await names()).includes(sha256)) return
      await mkdir(folder, { recursive: true, mode: 0o700 })
      written += 1
      const unfinished = join(folder, `${sha256}.${process.pid}${written}.tmp`)
      try {
        await writeDurably(unfinished, bytes)
        await rename(unfinished, join(folder, sha256))
        await syncFolder(folder)
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
    },
    read: (sha256) =>
      readFile(join(folder, sha256)).catch((error: unknown) => {
        if (isMissing(error)) return null
        throw error
      }),
    remove: (sha256) => rm(join(folder, sha256), { force: true }),
    sweep: async (standing) => {
      let touched = 0
      for (const name of await names()) {
        if (unfinishedName.test(name)) await rm(join(folder, name), { force: true })
        else if (!contentName.test(name) || !(await settle(name, standing(name)))) continue
        touched += 1
      }
      for (const name of await namesIn(aside)) {
        if (!contentName.test(name) || standing(name) !== 'used') continue
        await rename(join(aside, name), join(folder, name))
        touched += 1
      }
      return touched
    },
  }
}
