import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CodeEntry } from '../../../contract/catalogue.ts'
import type { Violation } from '../../../contract/violation.ts'
import { signalName } from '../../../spc/charts/signalName.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import type { RuleId } from '../../../spc/rule.ts'
import { AcknowledgeForm } from '../../components/AcknowledgeForm.tsx'
import { capitalized } from '../../components/capitalized.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import classes from './SidePanel.module.css'

interface RuleExplanationProps {
  readonly violation: Violation
  readonly chartType: ChartType
  /** Number of a sample within the chart, null where it is not there. */
  readonly numberOf: (sampleId: number) => number | null
  /** Told when somebody begins to write a cause, so that newer violations do not take the form away. */
  readonly onAsk: () => void
  readonly onChanged: () => void
}

/** What people call a cause or an action; its code until that is known. */
const labelOf = (entries: readonly CodeEntry[] | undefined, code: string | null): string =>
  entries?.find((entry) => entry.code === code)?.label ?? code ?? ''

const span = (
  members: readonly number[],
  many: string,
  numberOf: RuleExplanationProps['numberOf'],
): string | null => {
  const numbers = members.map(numberOf).filter((number) => number !== null)
  const first = numbers[0]
  const last = numbers.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  return last - first + 1 === numbers.length
    ? t('{{many}} {{first}} to {{last}}', { many, first, last })
    : `${many} ${numbers.join(', ')}`
}

/** One rule that fired: what it saw, at which points, and what people made of it. */
export const RuleExplanation = ({
  violation,
  chartType,
  numberOf,
  onAsk,
  onChanged,
}: RuleExplanationProps) => {
  const [asking, setAsking] = useState(false)
  const open = violation.status === 'open'
  const causes = useOperation('cause.list', { include_retired: true }, { enabled: !open })
  const actions = useOperation('action.list', { include_retired: true }, { enabled: !open })
  const causeLabel = labelOf(causes.data, violation.cause_code)
  const actionLabel = labelOf(actions.data, violation.action_code)
  const points = span(violation.members, capitalized(subgroupWords(chartType).many), numberOf)
  return (
    <div className={classes.rule}>
      <div className={classes.ruleHead}>
        <StateMark
          kind={violation.severity === 'CRITICAL' ? 'alarm' : 'warning'}
          hollow={!open}
          unacknowledged={open}
        />
        <strong>
          {t('Rule {{ruleId}} · {{chartType}}', {
            ruleId: violation.rule_id,
            chartType: told(signalName(chartType, violation.rule_id as RuleId)),
          })}
        </strong>
      </div>
      {!asking && <p>{violation.sentence}</p>}
      {points !== null && <p className={classes.quiet}>{points}</p>}
      {violation.acknowledged_at !== null && (
        <p className={classes.quiet}>
          {t('{{causeLabel}} · {{actionLabel}}, by {{acknowledgedBy}},', {
            causeLabel,
            actionLabel,
            acknowledgedBy: violation.acknowledged_by,
          })}{' '}
          <RelativeTime at={violation.acknowledged_at} />
          {violation.comment !== null && ` – ${violation.comment}`}
        </p>
      )}
      {open && !asking && (
        <Button
          variant="filled"
          fullWidth
          onClick={() => {
            setAsking(true)
            onAsk()
          }}
        >
          {t('Acknowledge')}
        </Button>
      )}
      {open && asking && (
        <AcknowledgeForm
          brief
          violation={violation}
          onDone={() => {
            setAsking(false)
            onChanged()
          }}
        />
      )}
    </div>
  )
}
