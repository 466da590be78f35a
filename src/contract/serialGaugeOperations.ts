import { z } from 'zod'
import { nothing } from './fields.ts'
import { operation, stream } from './operation.ts'
import {
  claimedReading,
  claimReadingInput,
  createSerialGaugeInput,
  foundPorts,
  gaugeLines,
  gaugesDelta,
  gaugesSnapshot,
  ofSerialGauge,
  serialGauge,
  serialGaugeChanges,
  understandLineInput,
  understoodLine,
} from './serialGauge.ts'

/** Gauges on serial ports and virtual COM ports. */
export const serialGaugeOperations = {
  'serialGauge.create': operation('characteristic.configure', createSerialGaugeInput, serialGauge),
  'serialGauge.list': operation('data.read', nothing, z.array(serialGauge)),
  'serialGauge.update': operation(
    'characteristic.configure',
    ofSerialGauge.extend({ changes: serialGaugeChanges }),
    serialGauge,
  ),
  'serialGauge.delete': operation('characteristic.configure', ofSerialGauge, nothing),
  'serialGauge.ports': operation('characteristic.configure', nothing, foundPorts),
  'serialGauge.understand': operation('data.read', understandLineInput, understoodLine),
  'serialGauge.request': operation('sample.create', ofSerialGauge, nothing),
  'serialGauge.discard': operation('sample.create', ofSerialGauge, nothing),
  'serialGauge.claim': operation('sample.create', claimReadingInput, claimedReading),
}

export const serialGaugeStreams = {
  /** How every gauge stands, then what they send; at most 10 frames a second, no reading left out. */
  'gauge.readings': stream('data.read', nothing, gaugesSnapshot, gaugesDelta),

  /** The last lines of one gauge as they came, then each new one: to see what it sends. */
  'gauge.lines': stream('characteristic.configure', ofSerialGauge, gaugeLines, gaugeLines),
}
