import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { asMaster, type HttpServer, httpServer, rings } from '../support/httpServer.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { type Doorway, openDoorway } from './doorway.ts'

export interface Setting {
  readonly server: HttpServer
  readonly door: Doorway
  readonly spool: string
  readonly env: Readonly<Record<string, string>>
}

/** A station with the characteristic RING-D, a network before it, and an empty spool. */
export const setUp = async (): Promise<Setting> => {
  const server = await httpServer()
  await server.addCharacteristic({ code: 'RING-D' })
  const door = await openDoorway(await server.listen())
  const spool = join(temporaryFolder(), 'spool')
  return { server, door, spool, env: { CENTERLINE_STATION: door.address, CENTERLINE_SPOOL: spool } }
}

export const submit = (values: readonly number[] = rings, code = 'RING-D'): string[] => [
  'submit',
  '--characteristic',
  code,
  ...values.map(String),
]

export interface Listed {
  readonly sample_uuid: string
  readonly timestamp: string
}

/** Every stored subgroup of RING-D, oldest first. */
export const stored = async ({ inject }: HttpServer): Promise<Listed[]> => {
  const chart = await inject({ url: '/api/v1/characteristics/1/chart?last=5000', headers: asMaster })
  const points = chart.json().points as { sample_id: number; timestamp: string }[]
  const found: Listed[] = []
  for (const { sample_id } of points) {
    const sample = await inject({ url: `/api/v1/characteristics/1/samples/${sample_id}`, headers: asMaster })
    found.push(sample.json())
  }
  return found
}

export const waiting = (spool: string): string[] =>
  readdirSync(spool).filter((name) => name.endsWith('.jsonl'))

/** Submits through the library and prints one line for each outcome. */
export const submitting = (how: string): string[] => [
  '-c',
  `
import os, sys
from centerline import Station
station = Station(os.environ["CENTERLINE_STATION"], api_key=os.environ["CENTERLINE_KEY"], spool=os.environ["CENTERLINE_SPOOL"])
${how}
`,
]
