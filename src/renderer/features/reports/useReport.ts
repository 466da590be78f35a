import { useState } from 'react'
import type { OutputOf } from '../../../contract/operations.ts'
import type { Language } from '../../../contract/preference.ts'
import type { ReportType } from '../../../contract/production/reportSchedule.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'

/** A report as it is chosen on the screen. */
export interface ReportChoice {
  readonly type: ReportType
  /** null is all lines, or the own one. */
  readonly line: string | null
  readonly characteristic: number | null
  readonly from: string
  readonly to: string
  readonly language: Language
}

type Made = OutputOf<'report.daily'>

/** Has the station make a report, one at a time. */
export const useReport = () => {
  const bridge = useBridge()
  const [error, setError] = useState<Error | null>(null)
  const [isPending, setPending] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  const ask = ({ type, line, characteristic, from, to, language }: ReportChoice): Promise<Made> => {
    const whose = line === null ? {} : { client_id: line }
    switch (type) {
      case 'daily_production':
        return bridge.call('report.daily', { ...whose, date: from, language })
      case 'production_excel':
        return bridge.call('report.workbook', { ...whose, date_from: from, date_to: to, language })
      case 'spc':
        return bridge.call('report.spc', { characteristic_id: characteristic ?? 0, from, to, language })
    }
  }
  const make = async (choice: ReportChoice): Promise<Made | null> => {
    setError(null)
    setSaved(null)
    setPending(true)
    try {
      const made = await ask(choice)
      setSaved(made.file_name)
      return made
    } catch (failure) {
      setError(failure as Error)
      return null
    } finally {
      setPending(false)
    }
  }
  const reset = (): void => {
    setError(null)
    setSaved(null)
  }
  return { make, reset, error, isPending, saved }
}
