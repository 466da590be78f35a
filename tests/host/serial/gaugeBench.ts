import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  createSerialGaugeInput,
  type GaugeLine,
  type GaugeReading,
  type GaugeState,
} from '../../../src/contract/serialGauge.ts'
import { systemPorts } from '../../../src/host/serial/serialPorts.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { type PseudoTerminal, pseudoTerminal } from '../../support/pseudoTerminal.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { collector, testStation } from '../../support/testStation.ts'

/** A station with real serial ports, and places to plug simulated gauges in. */
export const gaugeBench = async () => {
  const folder = temporaryFolder()
  const made = testStation({ serialPorts: systemPorts() })
  const { station } = made
  const readings: GaugeReading[] = []
  const refused: GaugeLine[] = []
  const states = new Map<number, GaugeState>()
  const { push, until } = collector<object>()
  const follow = (gauges: readonly GaugeState[]): void => {
    for (const gauge of gauges) states.set(gauge.gauge_id, gauge)
  }
  const stream = await station.streams['gauge.readings'](stationCaller, {}, (delta) => {
    readings.push(...delta.readings)
    refused.push(...delta.refused)
    follow(delta.gauges ?? [])
    push({})
  })
  follow(stream.snapshot.gauges)
  onTestFinished(stream.close)
  const plugs: PseudoTerminal[] = []
  onTestFinished(() => {
    for (const plug of plugs) plug.unplug()
  })
  const port = join(folder, 'gauge')

  return {
    ...made,
    port,
    readings,
    refused,
    state: (id: number) => states.get(id),
    /** Resolves as soon as what was told satisfies a condition. */
    until: (holds: () => boolean) => until(holds),
    plugIn: (): PseudoTerminal => {
      const plug = pseudoTerminal()
      plugs.push(plug)
      rmSync(port, { force: true })
      symlinkSync(plug.path, port)
      return plug
    },
    unplug: (plug: PseudoTerminal): void => {
      rmSync(port, { force: true })
      plug.unplug()
    },
    /** Attaches a gauge and waits until it is connected. A carriage return then ends what was never begun. */
    attach: async (input: object): Promise<number> => {
      const gauge = await station.handlers['serialGauge.create'](
        stationCaller,
        createSerialGaugeInput.parse({ name: 'Caliper', port, format: 'mitutoyo', ...input }),
      )
      await until(() => states.get(gauge.id)?.state === 'connected')
      plugs.at(-1)?.send('\r')
      return gauge.id
    },
  }
}
