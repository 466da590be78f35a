import { setTimeout } from 'node:timers/promises'
import { dayAfter } from '../../src/contract/zoneClock.ts'
import { lines, newestOrder } from './productionHistory.ts'

export const tableRows = 1000

/** Days of which a table tells; each table of a run tells of other days, for nobody makes a hundred entries of a shift. */
const daysOfTable = 3
let tables = 0

/**
 * A table of entries of all lines, from its sending to its last entry.
 *
 * @param askAgain pause of the program that asks how far its table is, ms
 */
export const sendTable = async (
  address: string,
  today: string,
  headers: Readonly<Record<string, string>>,
  askAgain: number,
): Promise<void> => {
  const head =
    'work_order_id,shift_date,shift_type,units_produced,units_defective,run_time_hours,employees_assigned'
  const last = dayAfter(today, -daysOfTable * (tables % 100))
  tables += 1
  const rows = Array.from(
    { length: tableRows },
    (_, i) =>
      `${newestOrder(i % lines)},${dayAfter(last, -(i % daysOfTable))},SUN_OT,${80 + (i % 40)},${i % 4},7.5,10`,
  )
  const taken = await fetch(`${address}/api/v1/production/batch`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'text/csv' },
    body: [head, ...rows].join('\r\n'),
  })
  if (taken.status !== 202) throw new Error(await taken.text())
  const { status_url: url, valid_rows: valid } = (await taken.json()) as {
    status_url: string
    valid_rows: number
  }
  if (valid !== tableRows) throw new Error(`${valid} rows are right`)
  for (let status = 'PENDING'; status !== 'COMPLETED'; ) {
    await setTimeout(askAgain)
    ;({ status } = (await (await fetch(`${address}${url}`, { headers })).json()) as { status: string })
    if (status === 'FAILED') throw new Error('the table was not taken')
  }
}
