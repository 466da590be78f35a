import { useEffect, useRef } from 'react'
import type { GaugeReading } from '../../../contract/serialGauge.ts'
import { decimalSign } from '../../components/decimalSign.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { useStream } from '../../connection/useStream.ts'
import { gaugeValue } from '../../wedge/understandReading.ts'

/** A window that somebody works at goes before one that only stands there, milliseconds. */
const courtesy = 150

const atWork = async (): Promise<void> => {
  if (!document.hasFocus()) await new Promise((resolve) => setTimeout(resolve, courtesy))
}

/**
 * Takes what gauges on serial ports of the station send for a characteristic, or for whichever is open. Of several screens one takes
 * a reading: the station gives it to the first that asks. A screen that nobody looks at takes nothing.
 *
 * @param take as `useEntry` has it
 */
export const useGaugeReadings = (characteristicId: number, take: (text: string) => boolean): void => {
  const bridge = useBridge()
  // The form has gone on by the time that the station answers.
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  const claim = async ({ gauge_id, number, text, unit }: GaugeReading): Promise<void> => {
    const value = gaugeValue(unit === null ? text : `${text} ${unit}`, decimalSign)
    if (value === null) return
    await atWork()
    const { yours } = await bridge.call('serialGauge.claim', { gauge_id, number })
    if (yours) latest.current(value)
  }
  useStream(
    'gauge.readings',
    {},
    {
      onSnapshot: () => {},
      onDelta: ({ readings }) => {
        if (document.hidden) return
        const wanted = readings.filter(
          ({ characteristic_id: of, auto_submit: records }) =>
            !records && (of === null || of === characteristicId),
        )
        void wanted.reduce(
          // A reading that could not be asked for is not entered: better measured again than twice.
          (before, reading) => before.then(() => claim(reading)).catch(() => {}),
          Promise.resolve(),
        )
      },
    },
  )
}
