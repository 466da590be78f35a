import { expect, test } from 'vitest'
import { portFault } from '../../../src/host/serial/portFault.ts'
import { portProblem } from '../../../src/station/gauges/portProblem.ts'

// Catches a reason of the system that ends in no advice: the sentences are those of the addon on Linux, macOS and Windows.
test.each([
  ['Error: No such file or directory, cannot open /dev/ttyUSB0', 'waiting', /Plug the gauge in/],
  ['Opening COM3: File not found', 'waiting', /Plug the gauge in/],
  ['Error: Permission denied, cannot open /dev/ttyUSB0', 'failed', /may not open COM3/],
  ['Error Resource temporarily unavailable Cannot lock port', 'failed', /Another program uses COM3/],
  ['Opening COM3: Access denied', 'failed', /Another program uses COM3/],
  ['Error: Device or resource busy, cannot open /dev/ttyUSB0', 'failed', /Another program/],
  ['Error: Inappropriate ioctl for device setting custom baud rate of 9600', 'failed', /another baud rate/],
  ['Open (SetCommState): The parameter is incorrect', 'failed', /another baud rate/],
  ['Opening COM3: Unknown error code 31', 'failed', /could not be opened: Opening COM3: Unknown/],
])('%s', (message, state, sentence) => {
  expect(portProblem(portFault(new Error(message)), 'COM3')).toMatchObject({
    state,
    problem: expect.stringMatching(sentence),
  })
})
