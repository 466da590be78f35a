import { Button } from '@mantine/core'
import { useState } from 'react'
import type { HandlingRule } from '../../../contract/alarmPolicy.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { HandlingRuleFields } from './HandlingRuleFields.tsx'

const fresh: HandlingRule = {
  severity: 'CRITICAL',
  rule_ids: [],
  roles: [],
  may_acknowledge: true,
  cause_required: true,
  action_required: true,
  comment_required: true,
}

/** What must be said to acknowledge an alarm, by its rule and the person's role. */
export const HandlingCard = () => {
  const { data, error, refetch } = useOperation('alarmPolicy.get', {})
  const update = useChange('alarmPolicy.update', ['alarmPolicy.get'])
  const [draft, setDraft] = useState<readonly HandlingRule[] | null>(null)
  const rules = draft ?? data?.handling ?? []
  const moveUp = (place: number) => {
    const moved = [...rules]
    const [rule] = moved.splice(place, 1)
    if (rule !== undefined) setDraft(moved.toSpliced(place - 1, 0, rule))
  }
  return (
    <Card title={t('What an acknowledgement needs')}>
      <p className={classes.help}>
        {t(
          'The first rule that fits an alarm and a person decides. Where none fits, everybody may acknowledge, with a cause and an action.',
        )}
      </p>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {rules.map((rule, place) => (
        <HandlingRuleFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place alone
          key={place}
          place={place}
          rule={rule}
          onChange={(next) => setDraft(rules.toSpliced(place, 1, next))}
          onUp={place === 0 ? null : () => moveUp(place)}
          onRemove={() => setDraft(rules.toSpliced(place, 1))}
        />
      ))}
      <ErrorNotice error={update.error} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => setDraft([...rules, fresh])}>
          {t('Add a rule')}
        </Button>
        {draft !== null && (
          <>
            <Button
              loading={update.isPending}
              onClick={() => update.mutate({ handling: [...draft] }, { onSuccess: () => setDraft(null) })}
            >
              {t('Save rules')}
            </Button>
            <Button variant="subtle" onClick={() => setDraft(null)}>
              {t('Undo changes')}
            </Button>
          </>
        )}
      </div>
    </Card>
  )
}
