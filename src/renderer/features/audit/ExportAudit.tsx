import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { saveCsv } from '../../components/saveCsv.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { t } from '../../words/t.ts'
import classes from './Audit.module.css'
import { type AuditFilters, askedOf } from './auditFilters.ts'

/** Saves what the timeline is narrowed down to as CSV, with how far it is and a way to cancel. */
export const ExportAudit = ({ filters }: { readonly filters: AuditFilters }) => {
  const bridge = useBridge()
  const [rows, setRows] = useState<number | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const run = useRef(0)
  const cancel = () => {
    run.current += 1
    setRows(null)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen is left
  useEffect(() => cancel, [])

  const start = async () => {
    run.current += 1
    const own = run.current
    const parts: string[] = []
    let count = 0
    let after: string | null = null
    setError(null)
    setRows(0)
    try {
      do {
        const part: Awaited<ReturnType<typeof ask>> = await ask(after)
        if (run.current !== own) return
        parts.push(part.csv)
        count += part.rows
        after = part.next
        setRows(count)
      } while (after !== null)
      saveCsv(parts, `audit-log-${new Date().toISOString().slice(0, 10)}.csv`)
    } catch (failure) {
      if (run.current === own) setError(failure as Error)
    }
    if (run.current === own) setRows(null)
  }
  const ask = (after: string | null) =>
    bridge.call('audit.export', { ...askedOf(filters), ...(after === null ? {} : { after }) })

  if (rows === null) {
    return (
      <>
        <ErrorNotice error={error} />
        <Button variant="default" onClick={() => void start()}>
          {t('Export CSV')}
        </Button>
      </>
    )
  }
  return (
    <span className={classes.running}>
      <output>{t('{{rows}} rows', { rows: countWords(rows) })}</output>
      <Button variant="default" onClick={cancel}>
        {t('Cancel')}
      </Button>
    </span>
  )
}
