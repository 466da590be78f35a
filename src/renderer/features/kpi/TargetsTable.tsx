import { Button, Drawer, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { KpiTarget } from '../../../contract/production/kpi.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { shortDay } from '../../components/line/dayWords.ts'
import table from '../../components/Table.module.css'
import { typedNumber } from '../../components/typedNumber.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { CellField } from '../masterData/CellField.tsx'
import classes from './Kpi.module.css'
import { kpiText, kpiUnit, kpiWords, type Shown, shownKpis } from './kpiWords.ts'
import { readTarget, targetBounds } from './readTarget.ts'
import { TargetHistory } from './TargetHistory.tsx'

interface TargetsTableProps {
  readonly line: string
  readonly today: string
}

/** What a changed target makes old. */
const outdated = ['kpiTarget.list', 'kpi.get', 'kpi.all', 'kpi.oee'] as const

/** What each figure of a line is to reach; leaders change it where it stands, from a day on. */
export const TargetsTable = ({ line, today }: TargetsTableProps) => {
  const { may } = useSession()
  const mayEdit = may('production.edit')
  const { data, error, refetch } = useOperation('kpiTarget.list', { client_id: line }, { every: 15_000 })
  const save = useChange('kpiTarget.save', outdated)
  const remove = useChange('kpiTarget.remove', outdated)
  const [chosen, setChosen] = useState('')
  const [opened, setOpened] = useState<Shown | null>(null)
  const from = chosen === '' ? today : chosen
  if (data === undefined) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  const targetsOf = (kpi: Shown): KpiTarget[] => data.filter((target) => target.kpi === kpi)
  const onSave = (kpi: Shown, current: KpiTarget | undefined, target: number | null): void => {
    if (target !== null) save.mutate({ client_id: line, kpi, target, valid_from: from })
    else if (current !== undefined) setOpened(kpi)
  }
  return (
    <>
      {mayEdit && (
        <div className={classes.filters}>
          <TextInput
            type="date"
            label={t('New targets hold from')}
            description={t('What held before stays in the figures of the days before.')}
            value={from}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          />
        </div>
      )}
      <ErrorNotice error={save.error ?? remove.error} />
      <section className={table.frame} aria-label={t('Targets, scrollable')}>
        <table className={table.table} aria-label={t('Targets')}>
          <thead>
            <tr>
              <th scope="col">{t('Figure')}</th>
              <th scope="col">{t('Target of a figure')}</th>
              <th scope="col">{mayEdit ? t('It may be') : t('Unit')}</th>
              <th scope="col">{t('Holds from')}</th>
              <th scope="col">{t('Set by')}</th>
              <th scope="col">{t('History')}</th>
            </tr>
          </thead>
          <tbody>
            {shownKpis.map((kpi) => {
              const targets = targetsOf(kpi)
              const current = targets.find(({ valid_from }) => valid_from <= today)
              const next = targets.findLast(({ valid_from }) => valid_from > today)
              const { name } = kpiWords[kpi]
              return (
                <tr key={kpi}>
                  <th scope="row">{name}</th>
                  <td>
                    {mayEdit ? (
                      <CellField
                        label={t('Target of {{name}}', { name })}
                        value={typedNumber(current?.target ?? null)}
                        placeholder={t('none')}
                        read={readTarget(kpi)}
                        onSave={(target) => onSave(kpi, current, target)}
                      />
                    ) : (
                      kpiText(kpi, current?.target ?? null)
                    )}
                    {next !== undefined && (
                      <p className={classes.quiet}>
                        {t('{{target}} from {{day}}', {
                          target: kpiText(kpi, next.target),
                          day: shortDay(next.valid_from),
                        })}
                      </p>
                    )}
                  </td>
                  <td>{mayEdit ? targetBounds(kpi) : kpiUnit(kpi)}</td>
                  <td>{current === undefined ? '–' : shortDay(current.valid_from)}</td>
                  <td>{current === undefined ? '–' : (current.updated_by ?? current.created_by)}</td>
                  <td>
                    {targets.length === 0 ? (
                      '–'
                    ) : (
                      <Button
                        variant="default"
                        aria-label={t('History of {{name}}', { name })}
                        onClick={() => setOpened(kpi)}
                      >
                        {targets.length}
                      </Button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <Drawer
        position="right"
        size={560}
        title={opened === null ? '' : t('Targets of {{name}}', { name: kpiWords[opened].name })}
        opened={opened !== null}
        onClose={() => setOpened(null)}
      >
        {opened !== null && (
          <TargetHistory
            kpi={opened}
            targets={targetsOf(opened)}
            onRemove={
              mayEdit
                ? ({ valid_from }) =>
                    remove.mutate(
                      { client_id: line, kpi: opened, valid_from },
                      { onSuccess: () => notifications.show({ message: t('The target is removed.') }) },
                    )
                : null
            }
          />
        )}
      </Drawer>
    </>
  )
}
