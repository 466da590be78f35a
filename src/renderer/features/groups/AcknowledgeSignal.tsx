import type { GroupSignal } from '../../../contract/characteristicGroup.ts'
import { AcknowledgementForm } from '../../components/AcknowledgementForm.tsx'
import { useHandling } from '../../components/useHandling.ts'
import { useChange } from '../../connection/useChange.ts'

interface AcknowledgeSignalProps {
  readonly signal: GroupSignal
  /** Where height is scarce: without the lines of help. */
  readonly brief?: boolean
  readonly onDone: () => void
}

/** What people found and what they did about a signal of a group. */
export const AcknowledgeSignal = ({ signal, brief = false, onDone }: AcknowledgeSignalProps) => {
  const acknowledge = useChange('groupSignal.acknowledge', [
    'group.observation',
    'group.chart',
    'group.list',
    'groupSignal.list',
  ])
  const handling = useHandling([{ severity: signal.severity, rule_id: null }])
  return (
    <AcknowledgementForm
      handling={handling}
      sentence={signal.sentence}
      brief={brief}
      error={acknowledge.error}
      busy={acknowledge.isPending}
      onAcknowledge={(made) => acknowledge.mutate({ signal_id: signal.id, ...made }, { onSuccess: onDone })}
    />
  )
}
