import { decimalSign } from '../../components/decimalSign.ts'
import { useStream } from '../../connection/useStream.ts'
import { gaugeValue } from '../../wedge/understandReading.ts'

/**
 * Takes what gauges on serial ports of the station send for a characteristic, or for whichever is open. A screen that nobody looks
 * at takes nothing.
 *
 * @param take as `useEntry` has it
 */
export const useGaugeReadings = (characteristicId: number, take: (text: string) => boolean): void => {
  useStream(
    'gauge.readings',
    {},
    {
      onSnapshot: () => {},
      onDelta: ({ readings }) => {
        if (document.hidden) return
        for (const { characteristic_id: of, auto_submit: records, text, unit } of readings) {
          if (records || (of !== null && of !== characteristicId)) continue
          const value = gaugeValue(unit === null ? text : `${text} ${unit}`, decimalSign)
          if (value !== null) take(value)
        }
      },
    },
  )
}
