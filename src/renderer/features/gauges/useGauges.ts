import { useState } from 'react'
import type { GaugeState } from '../../../contract/serialGauge.ts'
import { useStream } from '../../connection/useStream.ts'

/** How the gauges on serial ports stand, as it changes; null until it is known. */
export const useGauges = (): readonly GaugeState[] | null => {
  const [states, setStates] = useState<readonly GaugeState[] | null>(null)
  useStream(
    'gauge.readings',
    {},
    {
      onSnapshot: ({ gauges }) => setStates(gauges),
      onDelta: ({ gauges }) => {
        if (gauges !== undefined) setStates(gauges)
      },
    },
  )
  return states
}
