import { Empty } from '../../components/Empty.tsx'
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
import { readHours, readName, readWhole } from './readCells.ts'

const outdated = ['style.list', 'production.list', 'workOrder.list'] as const
/** What a line makes, with the standards of each style. */
export const StylesTable = ({ line }: { readonly line: string }) => {
  const { data, error, refetch } = useOperation('style.list', { client_id: line, include_retired: 'true' })
  const save = useChange('style.save', outdated)
  const add = useChange('style.save', outdated)
  const change = (style_model: string, changes: object) =>
    save.mutate({ client_id: line, style_model, ...changes })
  return (
    <section className={classes.part} aria-label={t('Styles')}>
      <h2>{t('Styles')}</h2>
      <p className={classes.help}>
        {t(
          'Hours for one unit are the standard of orders that say none; a change holds for the entries of the past, too. Opportunities are the places of a unit where a defect may be, for DPMO.',
        )}
      </p>
      <ErrorNotice error={data === undefined ? error : save.error} onRetry={() => void refetch()} />
      {data?.length === 0 && (
        <Empty
          sentence={t('No style yet. The first order of a style adds it; its standards are filled in here.')}
        />
      )}
      {data !== undefined && data.length > 0 && (
        <div className={table.frame}>
          <table className={table.table} aria-label={t('Styles')}>
            <thead>
              <tr>
                <th scope="col">{t('Style')}</th>
                <th scope="col">{t('Name')}</th>
                <th scope="col">{t('Hours for one unit')}</th>
                <th scope="col">{t('Opportunities for a defect')}</th>
                <th scope="col">
                  <span className={table.hidden}>{t('Retire or bring back')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((row) => (
                <tr key={row.style_model}>
                  <th scope="row" className={classes.id}>
                    {row.style_model}
                    {row.retired && <span className={classes.retired}>{t('Retired')}</span>}
                  </th>
                  <td>
                    <CellField
                      wide
                      label={t('Name of {{id}}', { id: row.style_model })}
                      value={row.name}
                      read={readName}
                      onSave={(name) => change(row.style_model, { name })}
                    />
                  </td>
                  <td>
                    <CellField
                      label={t('Hours for one unit of {{id}}', { id: row.style_model })}
                      value={typedNumber(row.ideal_cycle_time)}
                      placeholder="–"
                      read={readHours(1000)}
                      onSave={(ideal_cycle_time) => change(row.style_model, { ideal_cycle_time })}
                    />
                  </td>
                  <td>
                    <CellField
                      label={t('Opportunities of {{id}}', { id: row.style_model })}
                      value={typedNumber(row.opportunities_per_unit)}
                      placeholder="1"
                      read={readWhole(1)}
                      onSave={(opportunities_per_unit) => change(row.style_model, { opportunities_per_unit })}
                    />
                  </td>
                  <td>
                    <RetireButton
                      name={row.style_model}
                      retired={row.retired}
                      onChange={(retired) => change(row.style_model, { retired })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <AddRow
        word={t('Add style')}
        label={t('New style')}
        help={t('Such as ROPER-BOOT. It cannot be changed later.')}
        maxLength={80}
        taken={data?.map(({ style_model }) => style_model) ?? []}
        error={add.error}
        pending={add.isPending}
        onAdd={(style_model, onSuccess) => add.mutate({ client_id: line, style_model }, { onSuccess })}
      />
    </section>
  )
}
