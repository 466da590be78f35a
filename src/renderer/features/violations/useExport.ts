import { useRef, useState } from 'react'
import type { InputOf } from '../../../contract/operations.ts'
import { saveCsv } from '../../components/saveCsv.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'

/** Where an export stands: how many rows of how many. */
export interface ExportProgress {
  readonly rows: number
  readonly total: number
}

/** Fetches every violation of a filter in parts and saves them as one CSV file; it can be cancelled between parts. */
export const useExport = () => {
  const bridge = useBridge()
  const [progress, setProgress] = useState<ExportProgress | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const run = useRef(0)

  const start = async (filter: InputOf<'violation.export'>): Promise<void> => {
    run.current += 1
    const own = run.current
    const parts: string[] = []
    let rows = 0
    let after: string | null = null
    setError(null)
    setProgress({ rows: 0, total: 0 })
    try {
      do {
        const part: Awaited<ReturnType<typeof ask>> = await ask(filter, after)
        if (run.current !== own) return
        parts.push(part.csv)
        rows += part.rows
        after = part.next
        setProgress({ rows, total: part.total })
      } while (after !== null)
      saveCsv(parts, `violations-${new Date().toISOString().slice(0, 10)}.csv`)
    } catch (failure) {
      if (run.current === own) setError(failure as Error)
    }
    if (run.current === own) setProgress(null)
  }
  const ask = (filter: InputOf<'violation.export'>, after: string | null) =>
    bridge.call('violation.export', { ...filter, ...(after === null ? {} : { after }) })
  const cancel = (): void => {
    run.current += 1
    setProgress(null)
  }
  return { progress, error, start, cancel }
}
