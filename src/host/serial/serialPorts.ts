import { type OpenPort, PortFault, type SerialPorts } from '../../station/gauges/serialPorts.ts'
import { listPorts } from './listPorts.ts'
import { portFault } from './portFault.ts'

type SerialModule = typeof import('serialport')

/** Loaded when it is first needed: a station without gauges starts sooner, and one that cannot load it starts all the same. */
const load =
  (importModule: () => Promise<SerialModule>): (() => Promise<SerialModule>) =>
  async () => {
    try {
      return await importModule()
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
      throw new PortFault(
        'unsupported',
        `Serial ports cannot be used: the part of Centerline that opens them could not be loaded (${reason}). Install Centerline again.`,
      )
    }
  }

const ofPackage = (): Promise<SerialModule> => import('serialport')

/** The serial ports of this computer and its virtual COM ports. */
export const systemPorts = (importModule: () => Promise<SerialModule> = ofPackage): SerialPorts => {
  const loadModule = load(importModule)
  return {
    list: async () => listPorts(await loadModule()),
    open: async (settings, { data, lost }) => {
      const { SerialPort } = await loadModule()
      const port = new SerialPort({
        path: settings.port,
        baudRate: settings.baud_rate,
        dataBits: settings.data_bits,
        parity: settings.parity,
        stopBits: settings.stop_bits,
        autoOpen: false,
      })
      await new Promise<void>((resolve, reject) => {
        port.open((error) => {
          if (error === null || error === undefined) resolve()
          else reject(portFault(error))
        })
      })
      let closing = false
      port.on('data', data)
      // A write that fails is told to its caller; a lost port is told by "close".
      port.on('error', () => {})
      port.on('close', () => {
        if (!closing) lost()
      })
      const opened: OpenPort = {
        write: (bytes) =>
          new Promise((resolve, reject) => {
            port.write(Buffer.from(bytes), (error) => {
              if (error === null || error === undefined) resolve()
              else reject(error)
            })
          }),
        close: () =>
          new Promise((resolve) => {
            closing = true
            if (port.isOpen) port.close(() => resolve())
            else resolve()
          }),
      }
      return opened
    },
  }
}
