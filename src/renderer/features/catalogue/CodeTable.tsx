import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { Fragment, type ReactNode } from 'react'
import type { CodeEntry } from '../../../contract/catalogue.ts'
import { formatDay } from '../../components/formatTime.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Catalogue.module.css'
import { LabelField } from './LabelField.tsx'

type Changes = { readonly label?: string; readonly position?: number; readonly retired?: boolean }

interface CodeTableProps {
  readonly title: string
  readonly word: string
  readonly entries: readonly CodeEntry[]
  /** What was wrong with the last change, and of which entry. */
  readonly fault: { readonly code: string; readonly message: string } | null
  readonly onChange: (code: string, changes: Changes) => void
}

/** A code that may be broken after its underscores. */
const breakable = (code: string): ReactNode =>
  code.split('_').map((part, i, parts) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a code never change places
    <Fragment key={i}>
      {part}
      {i < parts.length - 1 && (
        <>
          _<wbr />
        </>
      )}
    </Fragment>
  ))

/** The entries of a list in their order, those that are no longer offered last. */
export const CodeTable = ({ title, word, entries, fault, onChange }: CodeTableProps) => {
  const offered = entries.filter(({ retired_at }) => retired_at === null)
  const retired = entries.filter(({ retired_at }) => retired_at !== null)
  const placeOf = (neighbour: CodeEntry | undefined) =>
    neighbour === undefined ? {} : { position: neighbour.position }
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('Order')}</th>
            <th scope="col">{t('Name')}</th>
            <th scope="col">{t('Code')}</th>
            <th scope="col">
              <span className={table.hidden}>{t('Retire or bring back')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...offered, ...retired].map((entry) => {
            const place = offered.indexOf(entry)
            return (
              <tr key={entry.code}>
                <td>
                  {place === -1 ? (
                    <span className={classes.retired}>{t('Retired')}</span>
                  ) : (
                    <span className={classes.order}>
                      <ActionIcon
                        size={44}
                        className={classes.move}
                        aria-label={t('Move {{label}} up', { label: entry.label })}
                        disabled={place === 0}
                        onClick={() => onChange(entry.code, placeOf(offered[place - 1]))}
                      >
                        <IconArrowUp size={20} aria-hidden="true" />
                      </ActionIcon>
                      <ActionIcon
                        size={44}
                        className={classes.move}
                        aria-label={t('Move {{label}} down', { label: entry.label })}
                        disabled={place === offered.length - 1}
                        onClick={() => onChange(entry.code, placeOf(offered[place + 1]))}
                      >
                        <IconArrowDown size={20} aria-hidden="true" />
                      </ActionIcon>
                    </span>
                  )}
                </td>
                <td className={classes.name}>
                  <LabelField
                    entry={entry}
                    word={word}
                    fault={fault?.code === entry.code ? fault.message : undefined}
                    onRename={(label) => onChange(entry.code, { label })}
                  />
                </td>
                <td className={classes.code}>
                  {breakable(entry.code)}
                  {entry.retired_at !== null && (
                    <span className={classes.since}>
                      {t('since {{retiredAt}}', { retiredAt: formatDay(Date.parse(entry.retired_at)) })}
                    </span>
                  )}
                </td>
                <td>
                  <Button
                    size="md"
                    h={44}
                    fz={14}
                    fullWidth
                    variant="default"
                    aria-label={`${entry.retired_at === null ? t('Retire') : t('Bring back')} ${entry.label}`}
                    onClick={() => onChange(entry.code, { retired: entry.retired_at === null })}
                  >
                    {entry.retired_at === null ? t('Retire') : t('Bring back')}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
