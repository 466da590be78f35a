import { PortFault, type PortFaultKind } from '../../station/gauges/serialPorts.ts'

/** The system tells the reason in words only. On Windows a port that another program holds is "denied". */
const reasons: readonly (readonly [RegExp, PortFaultKind])[] = [
  [/no such (file|device)|file not found|not connected/i, 'absent'],
  [/cannot lock|resource busy|device or resource/i, 'busy'],
  [/access (is )?denied/i, 'busy'],
  [/permission denied|operation not permitted/i, 'denied'],
  [
    /inappropriate ioctl|baud rate|invalid (argument|data bits|parity|stop bits)|parameter is incorrect/i,
    'settings',
  ],
]

/** Why a port could not be opened, from what the system says. */
export const portFault = (error: Error): PortFault => {
  const text = error.message.replace(/^Error:?\s*/, '')
  const kind = reasons.find(([pattern]) => pattern.test(text))?.[1] ?? 'other'
  return new PortFault(kind, text)
}
