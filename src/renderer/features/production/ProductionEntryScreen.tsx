import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { LineShift } from '../../../contract/production/masterData.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LineSelect } from '../../components/line/LineSelect.tsx'
import { NoLine } from '../../components/line/NoLine.tsx'
import { type LineChoice, useLine } from '../../components/line/useLine.ts'
import { usePlantDay } from '../../components/line/usePlantDay.ts'
import { Screen } from '../../components/Screen.tsx'
import { useNow } from '../../components/useNow.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { shiftAt } from '../shopEvents/shiftAt.ts'
import classes from './Production.module.css'
import { ProductionTabs } from './ProductionTabs.tsx'
import { RecordForm } from './RecordForm.tsx'
import type { RecordShift } from './recordDraft.ts'
import { ShiftChoice } from './ShiftChoice.tsx'
import { ShiftEntries } from './ShiftEntries.tsx'
import { useRecord } from './useRecord.ts'

interface LineEntryProps {
  readonly line: string
  readonly lines: LineChoice
  readonly shifts: readonly LineShift[]
}

const LineEntry = ({ line, lines, shifts }: LineEntryProps) => {
  const { may } = useSession()
  const { zone, today } = usePlantDay()
  const shift = shiftAt(useNow(60_000), shifts, zone)
  const hoursOf = (asked: RecordShift) =>
    shifts.find(({ shift_type: type }) => type === asked.type)?.hours ?? null
  const recording = useRecord(line, shift, hoursOf(shift))
  const [orders] = useState(() => ({ client_id: line, limit: 1 }))
  const any = useOperation('workOrder.list', orders)
  const isEmpty = any.data?.total === 0
  return (
    <>
      <div className={classes.place}>
        <LineSelect choice={lines} />
        <ShiftChoice
          shift={recording.shift}
          today={today}
          isOther={recording.isOtherShift}
          onChoose={(chosen) => recording.chooseShift(chosen, hoursOf(chosen ?? shift))}
        />
      </div>
      {isEmpty ? (
        <Empty sentence={t('There is no work order yet. With an order people record what they make.')}>
          {may('production.edit') && (
            <Button component={Link} href="/production/orders">
              {t('New work order')}
            </Button>
          )}
        </Empty>
      ) : (
        may('production.create') && <RecordForm line={line} recording={recording} />
      )}
      {!isEmpty && <ShiftEntries line={line} shift={recording.shift} today={today} />}
    </>
  )
}

/** Records what a line made in a shift, and shows what is recorded of it. */
export const ProductionEntryScreen = () => {
  const lines = useLine()
  const { line } = lines
  const {
    data: shifts,
    error,
    refetch,
  } = useOperation('lineShift.list', { client_id: line ?? '' }, { enabled: line !== null })
  return (
    <Screen title={t('Production')}>
      <ProductionTabs />
      <NoLine choice={lines} />
      {line !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {line !== null && shifts !== undefined && (
        <LineEntry
          key={line}
          line={line}
          lines={lines}
          shifts={shifts.filter((one) => one.client_id === line)}
        />
      )}
    </Screen>
  )
}
