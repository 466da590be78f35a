import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { TraceField } from '../../../contract/traceability.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import { fieldWords } from '../samples/sampleWords.ts'
import { kindWords } from './kindWords.ts'
import classes from './Traceability.module.css'

interface FieldTableProps {
  readonly fields: readonly TraceField[]
  readonly onEdit: (field: TraceField) => void
  readonly onMove: (field: TraceField, position: number) => void
  readonly onRetire: (field: TraceField, retired: boolean) => void
}

const askedAt = ({ characteristic_ids: ids }: TraceField): string =>
  ids === null ? t('Every characteristic') : t('{{count}} characteristics', { count: ids.length })

const traits = ({ required, sticky, barcode_prefix: prefix }: TraceField): string =>
  [
    required ? t('must be filled in') : null,
    sticky ? t('keeps its value') : null,
    prefix === null ? null : t('barcodes with {{prefix}}', { prefix }),
  ]
    .filter((one) => one !== null)
    .join(', ')

/** The fields in their order, those that are no longer asked for last. */
export const FieldTable = ({ fields, onEdit, onMove, onRetire }: FieldTableProps) => {
  const asked = fields.filter(({ retired_at }) => retired_at === null)
  const retired = fields.filter(({ retired_at }) => retired_at !== null)
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={t('Traceability fields')}>
        <thead>
          <tr>
            <th scope="col">{t('Order')}</th>
            <th scope="col">{t('Name')}</th>
            <th scope="col">{t('Key')}</th>
            <th scope="col">{t('Takes')}</th>
            <th scope="col" data-spare>
              {t('Asked for at')}
            </th>
            <th scope="col">
              <span className={table.hidden}>{t('Change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...asked, ...retired].map((field) => {
            const place = asked.indexOf(field)
            const label = fieldWords(field.label)
            const [above, below] = [asked[place - 1], asked[place + 1]]
            return (
              <tr key={field.key}>
                <td>
                  {place === -1 ? (
                    <span className={classes.quiet}>{t('Retired')}</span>
                  ) : (
                    <span className={classes.order}>
                      <ActionIcon
                        size={44}
                        className={classes.move}
                        aria-label={t('Move {{label}} up', { label })}
                        disabled={above === undefined}
                        onClick={() => above !== undefined && onMove(field, above.position)}
                      >
                        <IconArrowUp size={20} aria-hidden="true" />
                      </ActionIcon>
                      <ActionIcon
                        size={44}
                        className={classes.move}
                        aria-label={t('Move {{label}} down', { label })}
                        disabled={below === undefined}
                        onClick={() => below !== undefined && onMove(field, below.position)}
                      >
                        <IconArrowDown size={20} aria-hidden="true" />
                      </ActionIcon>
                    </span>
                  )}
                </td>
                <th scope="row">
                  {label}
                  {field.searchable < 1 && (
                    <span className={classes.progress}>
                      {t('Older subgroups are being searched through: {{percent}} %', {
                        percent: Math.floor(field.searchable * 100),
                      })}
                    </span>
                  )}
                </th>
                <td>{field.key}</td>
                <td>
                  {kindWords[field.kind]}
                  <span className={classes.progress}>{traits(field)}</span>
                </td>
                <td data-spare>{askedAt(field)}</td>
                <td>
                  <span className={classes.buttons}>
                    <Button
                      size="md"
                      h={44}
                      fz={14}
                      variant="default"
                      aria-label={t('Change {{label}}', { label })}
                      onClick={() => onEdit(field)}
                    >
                      {t('Change')}
                    </Button>
                    <Button
                      size="md"
                      h={44}
                      fz={14}
                      variant="default"
                      aria-label={
                        place === -1 ? t('Bring {{label}} back', { label }) : t('Retire {{label}}', { label })
                      }
                      onClick={() => onRetire(field, place !== -1)}
                    >
                      {place === -1 ? t('Bring back') : t('Retire')}
                    </Button>
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
