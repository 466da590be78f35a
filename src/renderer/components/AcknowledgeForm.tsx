import type { Violation } from '../../contract/violation.ts'
import { useChange } from '../connection/useChange.ts'
import { AcknowledgementForm } from './AcknowledgementForm.tsx'
import { useHandling } from './useHandling.ts'

interface AcknowledgeFormProps {
  readonly violation: Violation
  /** Where height is scarce: without the lines of help. */
  readonly brief?: boolean
  readonly onDone: () => void
}

const toldAtForm = (): void => undefined

/** What people found and what they did about a violation. */
export const AcknowledgeForm = ({ violation, brief = false, onDone }: AcknowledgeFormProps) => {
  const acknowledge = useChange('violation.acknowledge', [
    'violation.list',
    'violation.get',
    'violation.pareto',
  ])
  const handling = useHandling([violation])
  return (
    <AcknowledgementForm
      handling={handling}
      sentence={violation.sentence}
      brief={brief}
      error={acknowledge.error}
      busy={acknowledge.isPending}
      // What shows the form may hear of it first and take the form away, with whom a mutation's own callbacks go.
      onAcknowledge={(made) =>
        void acknowledge.mutateAsync({ violation_id: violation.id, ...made }).then(onDone, toldAtForm)
      }
    />
  )
}
