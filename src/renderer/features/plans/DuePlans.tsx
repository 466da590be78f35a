import { useState } from 'react'
import type { Plan } from '../../../contract/plan.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { DuePlan } from './DuePlan.tsx'
import classes from './Plans.module.css'

/** Looked at again as often, ms: what is due comes by the clock. */
const again = 10_000

const rankOf = ({ open, next_due_at, problem }: Plan): number => {
  if (open !== null) return open.overdue ? 0 : 1
  if (problem !== null) return 4
  return next_due_at === null ? 3 : 2
}

const whenOf = ({ open, next_due_at }: Plan): string => open?.due_at ?? next_due_at ?? ''

const byUrgency = (a: Plan, b: Plan): number =>
  rankOf(a) - rankOf(b) || whenOf(a).localeCompare(whenOf(b)) || a.name.localeCompare(b.name)

/** Rests and plans without characteristics are for leaders; an operator sees what can be taken. */
const shown = (plan: Plan): boolean => plan.problem === null || plan.open !== null

/** As many are shown until somebody asks for all. */
const first = 6

/** The plans with what is due, the most urgent first; nothing where there is no plan. */
export const DuePlans = () => {
  const { data, error, refetch } = useOperation('plan.list', {}, { every: again })
  const [all, setAll] = useState(false)
  const plans = (data ?? []).filter(shown).toSorted(byUrgency)
  const due = plans.filter(({ open }) => open !== null).length
  const some = all ? plans : plans.slice(0, Math.max(first, due))
  return (
    <>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {plans.length > 0 && (
        <section className={classes.due} aria-label={t('Sampling plans')}>
          <h2>{t('Sampling plans')}</h2>
          <ul className={classes.list}>
            {some.map((plan) => (
              <DuePlan key={plan.id} plan={plan} />
            ))}
          </ul>
          {some.length < plans.length && (
            <button type="button" className={classes.more} onClick={() => setAll(true)}>
              {t('Show {{count}} more', { count: plans.length - some.length })}
            </button>
          )}
        </section>
      )}
    </>
  )
}
