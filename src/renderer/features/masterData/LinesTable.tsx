import type { Client } from '../../../contract/production/masterData.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import table from '../../components/Table.module.css'
import { typedNumber } from '../../components/typedNumber.ts'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { AddRow } from './AddRow.tsx'
import { CellField } from './CellField.tsx'
import classes from './MasterData.module.css'
import { RetireButton } from './RetireButton.tsx'
import { readHours, readName } from './readCells.ts'

const outdated = ['client.list', 'production.list', 'workOrder.list'] as const

interface LinesTableProps {
  /** Whether the person may add lines. */
  readonly mayAdd: boolean
  readonly onAdded: (line: string) => void
}

/** The lines, with the standard that stands in for styles that have none. */
export const LinesTable = ({ mayAdd, onAdded }: LinesTableProps) => {
  const { data, error, refetch } = useOperation('client.list', { include_retired: 'true' })
  const save = useChange('client.save', outdated)
  const add = useChange('client.save', outdated)
  const rows: readonly Client[] = data ?? []
  return (
    <section className={classes.part} aria-label={t('Lines')}>
      <h2>{t('Lines')}</h2>
      <p className={classes.help}>
        {t(
          'Whose production it is. The hours for one unit hold where neither the order nor its style says them.',
        )}
      </p>
      <ErrorNotice error={data === undefined ? error : save.error} onRetry={() => void refetch()} />
      {data?.length === 0 && !mayAdd && (
        <p className={classes.help}>
          {t('Your line stands here as soon as it has an order, a style or hours of a shift.')}
        </p>
      )}
      {rows.length > 0 && (
        <div className={table.frame}>
          <table className={table.table} aria-label={t('Lines')}>
            <thead>
              <tr>
                <th scope="col">{t('Line')}</th>
                <th scope="col">{t('Name')}</th>
                <th scope="col">{t('Hours for one unit')}</th>
                <th scope="col">
                  <span className={table.hidden}>{t('Retire or bring back')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.client_id}>
                  <th scope="row" className={classes.id}>
                    {row.client_id}
                    {row.retired && <span className={classes.retired}>{t('Retired')}</span>}
                  </th>
                  <td>
                    <CellField
                      wide
                      label={t('Name of {{id}}', { id: row.client_id })}
                      value={row.name}
                      read={readName}
                      onSave={(name) => save.mutate({ client_id: row.client_id, name })}
                    />
                  </td>
                  <td>
                    <CellField
                      label={t('Hours for one unit of {{id}}', { id: row.client_id })}
                      value={typedNumber(row.ideal_cycle_time)}
                      placeholder="–"
                      read={readHours(1000)}
                      onSave={(value) => save.mutate({ client_id: row.client_id, ideal_cycle_time: value })}
                    />
                  </td>
                  <td>
                    <RetireButton
                      name={row.client_id}
                      retired={row.retired}
                      onChange={(retired) => save.mutate({ client_id: row.client_id, retired })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {mayAdd && (
        <AddRow
          word={t('Add line')}
          label={t('New line')}
          help={t('Such as BOOT-LINE-A. It cannot be changed later.')}
          maxLength={64}
          taken={rows.map(({ client_id }) => client_id)}
          error={add.error}
          pending={add.isPending}
          onAdd={(client_id, onSuccess) =>
            add.mutate(
              { client_id },
              {
                onSuccess: () => {
                  onSuccess()
                  onAdded(client_id)
                },
              },
            )
          }
        />
      )}
    </section>
  )
}
