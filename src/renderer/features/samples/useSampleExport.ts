import { useRef, useState } from 'react'
import type { InputOf } from '../../../contract/operations.ts'
import { saveCsv } from '../../components/saveCsv.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'

/** Fetches every subgroup of a list in parts and saves them as one CSV file; it can be cancelled between parts. */
export const useSampleExport = () => {
  const bridge = useBridge()
  const [rows, setRows] = useState<number | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const run = useRef(0)
  const ask = (asked: InputOf<'sample.export'>, after: string | null) =>
    bridge.call('sample.export', { ...asked, ...(after === null ? {} : { after }) })
  const start = async (asked: InputOf<'sample.export'>): Promise<void> => {
    run.current += 1
    const own = run.current
    const parts: string[] = []
    let done = 0
    let after: string | null = null
    setError(null)
    setRows(0)
    try {
      do {
        const part: Awaited<ReturnType<typeof ask>> = await ask(asked, after)
        if (run.current !== own) return
        parts.push(part.csv)
        done += part.rows
        after = part.next
        setRows(done)
      } while (after !== null)
      saveCsv(parts, `samples-${new Date().toISOString().slice(0, 10)}.csv`)
    } catch (failure) {
      if (run.current === own) setError(failure as Error)
    }
    if (run.current === own) setRows(null)
  }
  const cancel = (): void => {
    run.current += 1
    setRows(null)
  }
  return { rows, error, start, cancel }
}
