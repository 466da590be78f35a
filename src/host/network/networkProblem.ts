import { portOwner } from '../portOwner.ts'

/** Why the port for the network could not be opened, and what to do. */
export const networkProblem = async (error: unknown, port: number, host: string | null): Promise<string> => {
  const { code, message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'EADDRINUSE': {
      const owner = await portOwner(port)
      return `Port ${port} is in use${owner === null ? '' : ` by ${owner}`}. Choose another port for the network.`
    }
    case 'EACCES':
      return `This user may not open port ${port}. Choose a port of 1024 or more for the network.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This computer has no address ${host}. Start with --host 0.0.0.0 for all that it has.`
    default:
      return `Port ${port} cannot be opened to the network: ${message}. Choose another one.`
  }
}
