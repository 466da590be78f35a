import { readdir, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { SystemPort } from '../../station/gauges/serialPorts.ts'

type SerialModule = typeof import('serialport')

const serialDevice = /^(?:tty(?:USB|ACM|AMA|O|XRUSB|HS|THS|S)\d+|rfcomm\d+)$/

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])

/** Names of adapters by the device they lead to, such as usb-Mitutoyo_USB-ITN_0001-if00. */
const namesByDevice = async (): Promise<Map<string, string>> => {
  const folder = '/dev/serial/by-id'
  const links = await namesIn(folder)
  const pairs = await Promise.all(
    links.map(async (name) => [await realpath(join(folder, name)).catch(() => ''), name] as const),
  )
  return new Map(pairs)
}

/** The kernel has places for ports on the main board that are not there: their type is 0. */
const isThere = async (device: string): Promise<boolean> => {
  if (!/^ttyS\d+$/.test(device)) return true
  const type = await readFile(`/sys/class/tty/${device}/type`, 'utf8').catch(() => '0')
  return type.trim() !== '0'
}

/** The package asks a program for the list on Linux, and its absence would end the process: the kernel is asked in its place. */
const listOnLinux = async (): Promise<SystemPort[]> => {
  const devices = (await namesIn('/dev')).filter((name) => serialDevice.test(name))
  const there = await Promise.all(devices.map(isThere))
  const names = await namesByDevice()
  return devices
    .filter((_device, i) => there[i])
    .map((device) => `/dev/${device}`)
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((path) => ({ path, name: names.get(path)?.replaceAll('_', ' ') ?? null }))
}

/** The ports that are there, with what is plugged in as far as the system says. */
export const listPorts = async ({ SerialPort }: SerialModule): Promise<SystemPort[]> => {
  if (process.platform === 'linux') return listOnLinux()
  const found = await SerialPort.list()
  return found.map((port) => {
    const { friendlyName } = port as { readonly friendlyName?: string }
    return { path: port.path, name: friendlyName ?? port.manufacturer ?? null }
  })
}
