import { createServer } from 'node:net'
import { portOwner } from './portOwner.ts'

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })

const nextFree = async (port: number, host: string): Promise<number | null> => {
  for (let candidate = port + 1; candidate <= Math.min(port + 20, 65_535); candidate += 1) {
    if (await isFree(candidate, host)) return candidate
  }
  return null
}

/** Why a port could not be opened, and what to do, in a sentence for the top bar and the terminal. */
export const portProblem = async (error: unknown, port: number, host: string): Promise<string> => {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    const owner = await portOwner(port)
    const other = await nextFree(port, host)
    const offer = other === null ? '--port 0 to take any free one' : `--port ${other}, which is free`
    return `Port ${port} is in use${owner === null ? '' : ` by ${owner}`}. Start with ${offer}.`
  }
  if (code === 'EACCES') {
    return `This user may not open port ${port}. Start with a port of 1024 or more, such as --port 8420.`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `This computer has no address ${host}. Start with --host 127.0.0.1.`
  }
  return `Port ${port} on ${host} cannot be opened: ${message}. Start with another --port.`
}
