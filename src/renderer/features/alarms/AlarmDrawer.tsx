import { Drawer } from '@mantine/core'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import { GroupSignalSheet } from '../groups/GroupSignalSheet.tsx'
import { ViolationSheet } from '../violations/ViolationSheet.tsx'

/** Which alarm is looked at beside a screen. */
export type ShownAlarm = { readonly kind: 'violation' | 'signal'; readonly id: number }

interface AlarmDrawerProps {
  readonly alarm: ShownAlarm | null
  readonly onClose: () => void
}

const OfViolation = ({ id, onDone }: { readonly id: number; readonly onDone: () => void }) => {
  const tiles = useBoard()?.tiles ?? []
  const { data, error, refetch } = useOperation('violation.get', { violation_id: id })
  if (data === undefined) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  const decimals = tiles.find((tile) => tile.characteristic_id === data.characteristic_id)?.decimals ?? 3
  return (
    <>
      <h2>{`${told(data.rule_name)} · ${data.characteristic_name}`}</h2>
      <ViolationSheet violation={data} decimals={decimals} onDone={onDone} />
    </>
  )
}

const OfSignal = ({ id, onDone }: { readonly id: number; readonly onDone: () => void }) => {
  const signal = useBoard()?.groups.find(({ newest }) => newest.id === id)?.newest
  return signal === undefined ? (
    <p>{t('This alarm is not open any more.')}</p>
  ) : (
    <>
      <h2>{`${told(signal.rule_name)} · ${signal.group_name}`}</h2>
      <GroupSignalSheet signal={signal} onDone={onDone} />
    </>
  )
}

/** One alarm beside whatever screen somebody is at: nobody has to leave their work to take care of it. */
export const AlarmDrawer = ({ alarm, onClose }: AlarmDrawerProps) => (
  <Drawer position="right" size={440} title={t('Alarm')} opened={alarm !== null} onClose={onClose}>
    {alarm?.kind === 'violation' && <OfViolation key={alarm.id} id={alarm.id} onDone={onClose} />}
    {alarm?.kind === 'signal' && <OfSignal key={alarm.id} id={alarm.id} onDone={onClose} />}
  </Drawer>
)
