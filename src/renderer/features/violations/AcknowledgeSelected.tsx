import { ContractError } from '../../../contract/errors.ts'
import type { Violation } from '../../../contract/violation.ts'
import { countWords } from '../../charts/formatValue.ts'
import { AcknowledgementForm } from '../../components/AcknowledgementForm.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useHandling } from '../../components/useHandling.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import type { Selection } from './useSelection.ts'

/** What is acknowledged, by characteristic and rule: "Piston ring: Shift (12); Groove width: Trend (2)". */
const subjectsOf = (violations: Iterable<Violation>): string => {
  const counts = new Map<string, number>()
  for (const { characteristic_name, rule_name } of violations) {
    const name = `${characteristic_name}: ${rule_name}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => `${name} (${countWords(count)})`).join('; ')
}

/** Ids of the violations that a refusal names. */
const refusedIds = ({ details }: ContractError): number[] =>
  details.flatMap(({ field, value }) =>
    field.startsWith('ids.') && typeof value === 'number' ? [value] : [],
  )

interface AcknowledgeSelectedProps {
  readonly selection: Selection
  readonly onDone: () => void
}

/** One cause and action for all that is ticked. What cannot be acknowledged any more is unticked, so that the others can be. */
export const AcknowledgeSelected = ({ selection, onDone }: AcknowledgeSelectedProps) => {
  const acknowledge = useChange('violation.acknowledgeMany', [
    'violation.list',
    'violation.get',
    'violation.pareto',
  ])
  const { picked, drop, clear } = selection
  const handling = useHandling([...picked.values()])
  const { error } = acknowledge
  const told =
    error === null || refusedIds(error).length === 0
      ? error
      : new ContractError(
          error.code,
          t('{{message}} What cannot be acknowledged is not selected any more.', { message: error.message }),
          error.details,
        )
  if (picked.size === 0) return <ErrorNotice error={told} />
  return (
    <AcknowledgementForm
      handling={handling}
      sentence={t('The same cause and action for {{value}}.', { value: subjectsOf(picked.values()) })}
      error={told}
      busy={acknowledge.isPending}
      onAcknowledge={(made) =>
        acknowledge.mutate(
          { ids: [...picked.keys()], ...made },
          {
            onSuccess: () => {
              clear()
              onDone()
            },
            onError: (refusal) => drop(refusedIds(refusal)),
          },
        )
      }
    />
  )
}
