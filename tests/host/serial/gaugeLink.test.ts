import { expect, onTestFinished, test, vi } from 'vitest'
import { systemPorts } from '../../../src/host/serial/serialPorts.ts'
import { createGaugeLink, usualTiming } from '../../../src/station/gauges/gaugeLink.ts'
import { pseudoTerminal } from '../../support/pseudoTerminal.ts'

/** A link to a simulated gauge that takes whatever comes for sent while the port was being opened. */
const linked = async () => {
  const gauge = pseudoTerminal()
  onTestFinished(gauge.unplug)
  const lines: [line: string, cut: boolean][] = []
  const unfinished: string[] = []
  const settings = { port: gauge.path, baud_rate: 9600, data_bits: 8, parity: 'none', stop_bits: 1 } as const
  const events = {
    changed: () => {},
    line: (line: string, cut: boolean) => lines.push([line, cut]),
    unfinished: (rest: string) => unfinished.push(rest),
  }
  const timing = { ...usualTiming, settle: 60_000, unfinished: 1 }
  const link = createGaugeLink(systemPorts(), settings, events, timing)
  onTestFinished(link.close)
  await vi.waitFor(() => expect(link.state().state).toBe('connected'))
  return { gauge, lines, unfinished }
}

// Catches the end of a line whose beginning was sent before the port was open, taken for a whole one.
test('a line that is under way when the port is opened is told to be cut, the next one is whole', async () => {
  const { gauge, lines } = await linked()
  gauge.send('23.45\r123.45\r')
  await vi.waitFor(() => expect(lines).toHaveLength(2))
  expect(lines).toEqual([
    ['23.45', true],
    ['123.45', false],
  ])
})

// Catches a gauge that ends its line first and is refused all the same.
test('what begins after an end of line is whole', async () => {
  const { gauge, lines } = await linked()
  gauge.send('\r\n123.45\r')
  await vi.waitFor(() => expect(lines).toEqual([['123.45', false]]))
})

// Catches a gauge without an end of line, or at a wrong speed, of which nothing is ever seen.
test('what comes without an end of line is told, and is still the beginning of its line', async () => {
  const { gauge, lines, unfinished } = await linked()
  gauge.send('\r12')
  await vi.waitFor(() => expect(unfinished).toContain('12'))
  gauge.send('3.45\r')
  await vi.waitFor(() => expect(lines).toEqual([['123.45', false]]))
})
