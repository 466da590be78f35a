import { Drawer } from '@mantine/core'
import type { Inspection } from '../../../contract/production/shopEvents.ts'
import { Facts } from '../../components/Facts.tsx'
import { longDay } from '../../components/line/dayWords.ts'
import { shiftTypeWords } from '../../components/line/shiftTypeWords.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { FigureWords } from './FigureWords.tsx'
import { InspectionForm } from './InspectionForm.tsx'
import { draftOfInspection, inspectionFigures } from './inspectionDraft.ts'
import { RemoveEvent } from './RemoveEvent.tsx'
import classes from './ShopEvents.module.css'
import type { Opportunities } from './useOpportunities.ts'

interface InspectionSheetProps {
  readonly line: string
  readonly today: string
  readonly opportunities: Opportunities
  /** null while none is looked at. */
  readonly shown: Inspection | null
  readonly onClose: () => void
}

const outdated = ['inspection.list', 'kpi.get', 'kpi.all', 'kpi.oee'] as const

const Told = ({
  one,
  opportunities,
}: {
  readonly one: Inspection
  readonly opportunities: Opportunities
}) => (
  <div className={classes.form}>
    <Facts
      rows={[
        [t('Shift'), `${shiftTypeWords[one.shift_type]}, ${longDay(one.shift_date)}`],
        [t('Work order'), one.work_order_id],
        [t('Style'), one.style_model],
        [t('Step'), one.operation_id ?? t('the end')],
        [t('Inspected'), String(one.units_inspected)],
        [t('Passed at once'), String(one.units_passed)],
        [t('Defects'), String(one.defects)],
        [t('Reworked'), String(one.units_reworked)],
        [t('Note'), one.notes],
        [t('Recorded by'), one.created_by],
        [t('Changed by'), one.updated_by],
      ]}
    />
    <FigureWords figures={inspectionFigures(one, opportunities.ofStyle(one.style_model))} />
    <p className={classes.quiet}>{t('A leader corrects what is recorded.')}</p>
  </div>
)

const Sheet = ({
  line,
  today,
  opportunities,
  shown: one,
  onClose,
}: InspectionSheetProps & { shown: Inspection }) => {
  const { may } = useSession()
  const update = useChange('inspection.update', [...outdated, 'workOperation.list'])
  const remove = useChange('inspection.remove', outdated)
  if (!may('production.edit')) return <Told one={one} opportunities={opportunities} />
  return (
    <div className={classes.form}>
      <InspectionForm
        line={line}
        today={today}
        begun={draftOfInspection(one)}
        opportunities={opportunities}
        style={one.style_model}
        save={t('Save changes')}
        error={update.error}
        busy={update.isPending}
        onSave={(changes) => update.mutate({ id: one.id, changes }, { onSuccess: onClose })}
      />
      <RemoveEvent
        does={t('Remove inspection')}
        busy={remove.isPending}
        error={remove.error}
        onRemove={(reason) => remove.mutate({ id: one.id, reason }, { onSuccess: onClose })}
      />
    </div>
  )
}

/** One inspection in a sheet at the side: to read, and for leaders to change or remove. */
export const InspectionSheet = (props: InspectionSheetProps) => (
  <Drawer
    position="right"
    size={560}
    title={t('Inspection')}
    opened={props.shown !== null}
    onClose={props.onClose}
  >
    {props.shown !== null && <Sheet key={props.shown.id} {...props} shown={props.shown} />}
  </Drawer>
)
