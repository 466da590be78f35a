import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Inspection } from '../../../contract/production/shopEvents.ts'
import { Card } from '../../components/Card.tsx'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import type { PlantDay } from '../../components/line/usePlantDay.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { InspectionForm } from './InspectionForm.tsx'
import { InspectionSheet } from './InspectionSheet.tsx'
import { InspectionTable } from './InspectionTable.tsx'
import { newInspection } from './inspectionDraft.ts'
import classes from './ShopEvents.module.css'
import { shiftAt } from './shiftAt.ts'
import { useOpportunities } from './useOpportunities.ts'

interface LineInspectionsProps {
  readonly line: string
  readonly plant: PlantDay
}

const limit = 50

/** The quick form of one line's inspections, and the list of them. */
export const LineInspections = ({ line, plant }: LineInspectionsProps) => {
  const { may } = useSession()
  const [page, setPage] = useState(1)
  const [shown, setShown] = useState<Inspection | null>(null)
  const [last, setLast] = useState<Inspection | null>(null)
  const opportunities = useOpportunities(line)
  const shifts = useOperation('lineShift.list', { client_id: line })
  const list = useOperation(
    'inspection.list',
    { client_id: line, page, limit },
    { keep: true, every: 30_000 },
  )
  const record = useChange('inspection.record', [
    ...(['inspection.list', 'workOperation.list', 'kpi.get', 'kpi.all', 'kpi.oee'] as const),
  ])
  const shift = shiftAt(Date.now(), shifts.data ?? [], plant.zone)
  // The next one is most often of the same order and step.
  const begun = {
    ...newInspection(last === null ? shift : { day: last.shift_date, type: last.shift_type }),
    order: last?.work_order_id ?? null,
    step: last?.operation_id ?? '',
  }
  const { data } = list
  return (
    <div className={may('production.create') ? classes.columns : undefined}>
      {may('production.create') && shifts.data !== undefined && plant.isKnown && (
        <Card title={t('Record an inspection')}>
          <InspectionForm
            key={last?.id ?? 0}
            line={line}
            today={plant.today}
            begun={begun}
            opportunities={opportunities}
            save={t('Record inspection')}
            error={record.error}
            busy={record.isPending}
            onSave={(input) => record.mutate({ client_id: line, ...input }, { onSuccess: setLast })}
          />
          <output className={classes.quiet}>
            {last !== null &&
              t('Recorded: {{inspected}} inspected, {{passed}} passed at once, {{defects}} defects.', {
                inspected: String(last.units_inspected),
                passed: String(last.units_passed),
                defects: String(last.defects),
              })}
          </output>
        </Card>
      )}
      <div className={classes.form}>
        <ErrorNotice error={shifts.error ?? list.error} onRetry={() => void list.refetch()} />
        {list.isPending && <output>{t('Fetching inspections …')}</output>}
        {data !== undefined &&
          (data.total === 0 ? (
            <Empty
              sentence={t('No inspection of this line is recorded yet. The form records the first one.')}
            />
          ) : (
            <>
              <InspectionTable inspections={data.results} opportunities={opportunities} onOpen={setShown} />
              {data.total > limit && (
                <nav className={classes.buttons} aria-label={t('Pages')}>
                  <Button variant="default" disabled={page === 1} onClick={() => setPage(page - 1)}>
                    {t('Newer')}
                  </Button>
                  <span>{t('Page {{page}}', { page: String(page) })}</span>
                  <Button
                    variant="default"
                    disabled={page * limit >= data.total}
                    onClick={() => setPage(page + 1)}
                  >
                    {t('Older')}
                  </Button>
                </nav>
              )}
            </>
          ))}
      </div>
      <InspectionSheet
        line={line}
        today={plant.today}
        opportunities={opportunities}
        shown={shown}
        onClose={() => setShown(null)}
      />
    </div>
  )
}
