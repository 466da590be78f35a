import type { GaugeState } from '../../contract/serialGauge.ts'
import { PortFault } from './serialPorts.ts'

/** A state of a gauge whose port is not open. */
export type ClosedState = Pick<GaugeState, 'problem'> & { readonly state: 'waiting' | 'failed' }

const denied = (port: string): string =>
  process.platform === 'linux'
    ? `This user may not open ${port}. Add the user to the group that owns it (sudo usermod -aG dialout $USER), then sign in to the computer again.`
    : `This user may not open ${port}. Ask who looks after this computer.`

/** How a gauge stands whose port could not be opened, in words that say what to do. Whatever the reason, it is tried again. */
export const portProblem = (error: unknown, port: string): ClosedState => {
  const fault = error instanceof PortFault ? error : new PortFault('other', String(error))
  switch (fault.kind) {
    case 'absent':
      return {
        state: 'waiting',
        problem: `There is nothing at ${port}. Plug the gauge in; it is connected by itself then.`,
      }
    case 'denied':
      return { state: 'failed', problem: denied(port) }
    case 'busy':
      return { state: 'failed', problem: `Another program uses ${port}. Close that program.` }
    case 'settings':
      return {
        state: 'failed',
        problem: `${port} does not accept these settings. Look whether it is a serial port, and choose another baud rate.`,
      }
    case 'unsupported':
      return { state: 'failed', problem: fault.message }
    case 'other':
      return { state: 'failed', problem: `${port} could not be opened: ${fault.message}` }
  }
}
