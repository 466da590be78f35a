import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { WorkOperation } from '../../../contract/production/masterData.ts'
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
import { readName } from './readCells.ts'
import { resequenced } from './resequenced.ts'

/** The steps of the work of a line, in the order in which a unit goes through them. */
export const OperationsTable = ({ line }: { readonly line: string }) => {
  const { data, error, refetch } = useOperation('workOperation.list', {
    client_id: line,
    include_retired: 'true',
  })
  const save = useChange('workOperation.save', ['workOperation.list'])
  const add = useChange('workOperation.save', ['workOperation.list'])
  const offered = data?.filter(({ retired }) => !retired) ?? []
  const rows = [...offered, ...(data?.filter(({ retired }) => retired) ?? [])]
  const change = (operation_id: string, changes: object) =>
    save.mutate({ client_id: line, operation_id, ...changes })
  const move = (row: WorkOperation, by: -1 | 1) => {
    for (const { operation_id, sequence } of resequenced(offered, offered.indexOf(row), by)) {
      change(operation_id, { sequence })
    }
  }
  return (
    <section className={classes.part} aria-label={t('Steps of the work')}>
      <h2>{t('Steps of the work')}</h2>
      <p className={classes.help}>
        {t('In the order in which a unit goes through them: the first-pass yields of the steps multiply.')}
      </p>
      <ErrorNotice error={data === undefined ? error : save.error} onRetry={() => void refetch()} />
      {data?.length === 0 && (
        <Empty sentence={t('No step yet. Add them in the order of the work, or name one in an entry.')} />
      )}
      {rows.length > 0 && (
        <div className={table.frame}>
          <table className={table.table} aria-label={t('Steps of the work')}>
            <thead>
              <tr>
                <th scope="col">{t('Order')}</th>
                <th scope="col">{t('Step')}</th>
                <th scope="col">{t('Name')}</th>
                <th scope="col">
                  <span className={table.hidden}>{t('Retire or bring back')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const place = offered.indexOf(row)
                return (
                  <tr key={row.operation_id}>
                    <td>
                      {row.retired ? (
                        <span className={classes.retired}>{t('Retired')}</span>
                      ) : (
                        <span className={classes.order}>
                          <ActionIcon
                            size={44}
                            className={classes.move}
                            aria-label={t('Move {{label}} up', { label: row.operation_id })}
                            disabled={place === 0 || save.isPending}
                            onClick={() => move(row, -1)}
                          >
                            <IconArrowUp size={20} aria-hidden="true" />
                          </ActionIcon>
                          <ActionIcon
                            size={44}
                            className={classes.move}
                            aria-label={t('Move {{label}} down', { label: row.operation_id })}
                            disabled={place === offered.length - 1 || save.isPending}
                            onClick={() => move(row, 1)}
                          >
                            <IconArrowDown size={20} aria-hidden="true" />
                          </ActionIcon>
                        </span>
                      )}
                    </td>
                    <th scope="row" className={classes.id}>
                      {row.operation_id}
                    </th>
                    <td>
                      <CellField
                        wide
                        label={t('Name of {{id}}', { id: row.operation_id })}
                        value={row.name}
                        read={readName}
                        onSave={(name) => change(row.operation_id, { name })}
                      />
                    </td>
                    <td>
                      <RetireButton
                        name={row.operation_id}
                        retired={row.retired}
                        onChange={(retired) => change(row.operation_id, { retired })}
                      />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      <AddRow
        word={t('Add step')}
        label={t('New step')}
        help={t('Such as SEWING. It comes after the others.')}
        maxLength={50}
        taken={rows.map(({ operation_id }) => operation_id)}
        error={add.error}
        pending={add.isPending}
        onAdd={(operation_id, onSuccess) => add.mutate({ client_id: line, operation_id }, { onSuccess })}
      />
    </section>
  )
}
