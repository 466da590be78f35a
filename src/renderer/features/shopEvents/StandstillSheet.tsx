import { Drawer } from '@mantine/core'
import type { LineShift } from '../../../contract/production/masterData.ts'
import type { DowntimeEvent } from '../../../contract/production/shopEvents.ts'
import { localTime } from '../../../contract/zoneClock.ts'
import { Facts } from '../../components/Facts.tsx'
import { longDay } from '../../components/line/dayWords.ts'
import { shiftTypeWords } from '../../components/line/shiftTypeWords.ts'
import type { PlantDay } from '../../components/line/usePlantDay.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { categoryWords } from './categoryWords.ts'
import { minutesWords } from './minutesWords.ts'
import { RemoveEvent } from './RemoveEvent.tsx'
import classes from './ShopEvents.module.css'
import { StandstillForm } from './StandstillForm.tsx'
import { draftOfStandstill, type StandstillDraft } from './standstillDraft.ts'

/** A standstill that is looked at, or one that is to be recorded. */
export type ShownStandstill =
  | { readonly kind: 'known'; readonly event: DowntimeEvent }
  | { readonly kind: 'new'; readonly begun: StandstillDraft }
  /** The running one of the line, which began at `since`; recorded, it runs no longer. */
  | { readonly kind: 'ended'; readonly since: string; readonly begun: StandstillDraft }

interface StandstillSheetProps {
  readonly line: string
  readonly plant: PlantDay
  readonly shifts: readonly LineShift[]
  /** null while none is looked at. */
  readonly shown: ShownStandstill | null
  readonly onClose: () => void
}

const outdated = ['standstill.list', 'downtime.list', 'kpi.get', 'kpi.all', 'kpi.oee'] as const

const Told = ({ event, zone }: { readonly event: DowntimeEvent; readonly zone: string }) => (
  <Facts
    rows={[
      [t('Category'), categoryWords[event.category]],
      [t('Reason'), event.reason],
      [t('Took'), minutesWords(event.minutes)],
      [
        t('Stood from'),
        event.started_at === null ? t('not said') : localTime(Date.parse(event.started_at), zone).time,
      ],
      [t('Shift'), `${shiftTypeWords[event.shift_type]}, ${longDay(event.shift_date)}`],
      [t('Work order'), event.work_order_id],
      [t('Note'), event.notes],
      [t('Recorded by'), event.created_by],
      [t('Changed by'), event.updated_by],
    ]}
  />
)

const Sheet = ({ line, plant, shifts, shown, onClose }: StandstillSheetProps) => {
  const { may } = useSession()
  const record = useChange('downtime.record', outdated)
  const update = useChange('downtime.update', outdated)
  const remove = useChange('downtime.remove', outdated)
  if (shown === null) return null
  const form = { line, plant, shifts }
  if (shown.kind !== 'known') {
    const running = shown.kind === 'ended' ? { standstill_since: shown.since } : {}
    return (
      <StandstillForm
        {...form}
        begun={shown.begun}
        error={record.error}
        busy={record.isPending}
        onSave={(input) => record.mutate({ client_id: line, ...input, ...running }, { onSuccess: onClose })}
      />
    )
  }
  const { event } = shown
  if (!may('production.edit')) {
    return (
      <div className={classes.form}>
        <Told event={event} zone={plant.zone} />
        <p className={classes.quiet}>{t('A leader corrects what is recorded.')}</p>
      </div>
    )
  }
  return (
    <div className={classes.form}>
      <StandstillForm
        {...form}
        begun={draftOfStandstill(event, plant.zone)}
        error={update.error}
        busy={update.isPending}
        onSave={(changes) => update.mutate({ id: event.id, changes }, { onSuccess: onClose })}
      />
      <RemoveEvent
        does={t('Remove standstill')}
        busy={remove.isPending}
        error={remove.error}
        onRemove={(reason) => remove.mutate({ id: event.id, reason }, { onSuccess: onClose })}
      />
    </div>
  )
}

/** One standstill in a sheet at the side: to record, to read, and for leaders to change or remove. */
export const StandstillSheet = (props: StandstillSheetProps) => {
  const { shown, onClose } = props
  const titles = { known: t('Standstill'), new: t('Add a standstill'), ended: t('It runs again') } as const
  return (
    <Drawer
      position="right"
      size={560}
      title={titles[shown?.kind ?? 'known']}
      opened={shown !== null}
      onClose={onClose}
    >
      <Sheet key={shown?.kind === 'known' ? shown.event.id : shown?.kind} {...props} />
    </Drawer>
  )
}
