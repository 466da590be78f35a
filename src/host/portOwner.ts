import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { programName } from './programName.ts'

const run = promisify(execFile)

/** The application's folder, which lies two above both the sources and the built files. */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

const described = (name: string | null | undefined, pid: string): string =>
  `${name || 'a program'} (process ${pid})`

/** The inode of the socket that listens on a port, in the layout of /proc/net/tcp. */
const listeningInode = (table: string, port: number): string | null => {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0')
  for (const line of table.split('\n').slice(1)) {
    const [, local, , state, , , , , , inode] = line.trim().split(/\s+/)
    if (state === '0A' && local?.endsWith(`:${wanted}`) === true) return inode ?? null
  }
  return null
}

const holdsInode = async (pid: string, inode: string): Promise<boolean> => {
  const files = await readdir(`/proc/${pid}/fd`).catch(() => [])
  for (const file of files) {
    const target = await readlink(`/proc/${pid}/fd/${file}`).catch(() => '')
    if (target === `socket:[${inode}]`) return true
  }
  return false
}

const ownerOnLinux = async (port: number): Promise<string | null> => {
  for (const family of ['tcp', 'tcp6']) {
    const table = await readFile(`/proc/net/${family}`, 'utf8').catch(() => '')
    const inode = listeningInode(table, port)
    if (inode === null) continue
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      if (!(await holdsInode(pid, inode))) continue
      // Not /proc/…/comm: that is the name of a thread, such as MainThread.
      const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      return described(programName(line.split('\0'), root), pid)
    }
  }
  return null
}

const ownerOnMac = async (port: number): Promise<string | null> => {
  const { stdout } = await run('lsof', ['-nP', '-Fp', `-iTCP:${port}`, '-sTCP:LISTEN'], { timeout: 3000 })
  const pid = /^p(\d+)$/m.exec(stdout)?.[1]
  if (pid === undefined) return null
  const line = await run('ps', ['-o', 'args=', '-p', pid], { timeout: 3000 })
  return described(programName(line.stdout.trim().split(/\s+/), root), pid)
}

const ownerOnWindows = async (port: number): Promise<string | null> => {
  const { stdout } = await run('netstat', ['-ano', '-p', 'TCP'], { timeout: 3000 })
  const pid = new RegExp(`:${port}\\s+\\S+\\s+LISTENING\\s+(\\d+)`).exec(stdout)?.[1]
  if (pid === undefined) return null
  const list = await run('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'], { timeout: 3000 })
  return described(/^"([^"]+)"/.exec(list.stdout.trim())?.[1], pid)
}

/** Who listens on a port, such as `node (process 123)`; null where the system does not tell this user. */
export const portOwner = async (port: number): Promise<string | null> => {
  try {
    if (process.platform === 'linux') return await ownerOnLinux(port)
    if (process.platform === 'darwin') return await ownerOnMac(port)
    if (process.platform === 'win32') return await ownerOnWindows(port)
  } catch {
    // The name is a courtesy: without it the sentence only says that the port is in use.
  }
  return null
}
