import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import table from '../../components/Table.module.css'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { AddRow } from './AddRow.tsx'
import { CellField } from './CellField.tsx'
import classes from './MasterData.module.css'
import { RetireButton } from './RetireButton.tsx'
import { readWhole } from './readCells.ts'

/** Parts of orders that are done in one go, such as a lot of one step. */
export const JobsTable = ({ line }: { readonly line: string }) => {
  const orders = useOperation('workOrder.list', { client_id: line, status: 'open', limit: 500 })
  const steps = useOperation('workOperation.list', { client_id: line })
  const [chosen, setChosen] = useState<string | null>(null)
  const ids = orders.data?.results.map(({ work_order_id }) => work_order_id) ?? []
  const order = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null)
  const { data, error, refetch } = useOperation(
    'job.list',
    { client_id: line, work_order_id: order ?? '', include_retired: 'true' },
    { enabled: order !== null },
  )
  const save = useChange('job.save', ['job.list'])
  const add = useChange('job.save', ['job.list'])
  const stepChoices =
    steps.data?.map(({ operation_id, name }) => ({ value: operation_id, label: name })) ?? []
  return (
    <section className={classes.part} aria-label={t('Jobs')}>
      <h2>{t('Jobs')}</h2>
      <p className={classes.help}>
        {t('Parts of an order that are done in one go, such as a lot of one step. Entries may name them.')}
      </p>
      <ErrorNotice error={orders.error ?? error ?? save.error} onRetry={() => void refetch()} />
      {orders.data?.total === 0 && (
        <Empty sentence={t('No order is open. A job belongs to an order: add one under Orders.')}>
          <Button component={Link} href="/production/orders">
            {t('New work order')}
          </Button>
        </Empty>
      )}
      {order !== null && (
        <Select
          label={t('Work order')}
          className={classes.choice ?? ''}
          allowDeselect={false}
          searchable
          data={ids}
          value={order}
          onChange={setChosen}
        />
      )}
      {order !== null && data !== undefined && data.length > 0 && (
        <div className={table.frame}>
          <table className={table.table} aria-label={t('Jobs')}>
            <thead>
              <tr>
                <th scope="col">{t('Job')}</th>
                <th scope="col">{t('Step')}</th>
                <th scope="col">{t('Quantity')}</th>
                <th scope="col">
                  <span className={table.hidden}>{t('Retire or bring back')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((row) => (
                <tr key={row.job_id}>
                  <th scope="row" className={classes.id}>
                    {row.job_id}
                    {row.retired && <span className={classes.retired}>{t('Retired')}</span>}
                  </th>
                  <td>
                    <Select
                      aria-label={t('Step of {{id}}', { id: row.job_id })}
                      clearable
                      placeholder="–"
                      data={stepChoices}
                      value={row.operation_id}
                      onChange={(operation_id) =>
                        save.mutate({ job_id: row.job_id, work_order_id: order, operation_id })
                      }
                    />
                  </td>
                  <td>
                    <CellField
                      label={t('Quantity of {{id}}', { id: row.job_id })}
                      value={row.planned_quantity === null ? '' : String(row.planned_quantity)}
                      placeholder="–"
                      read={readWhole(0)}
                      onSave={(planned_quantity) =>
                        save.mutate({ job_id: row.job_id, work_order_id: order, planned_quantity })
                      }
                    />
                  </td>
                  <td>
                    <RetireButton
                      name={row.job_id}
                      retired={row.retired}
                      onChange={(retired) =>
                        save.mutate({ job_id: row.job_id, work_order_id: order, retired })
                      }
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {order !== null && (
        <AddRow
          word={t('Add job')}
          label={t('New job')}
          help={t('Such as {{id}}-L1. It stays with its order.', { id: order })}
          maxLength={50}
          taken={data?.map(({ job_id }) => job_id) ?? []}
          error={add.error}
          pending={add.isPending}
          onAdd={(job_id, onSuccess) => add.mutate({ job_id, work_order_id: order }, { onSuccess })}
        />
      )}
    </section>
  )
}
