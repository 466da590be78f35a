import { Button, Drawer } from '@mantine/core'
import { Link } from 'wouter'
import type { AuditEntryOut, AuditListed } from '../../../contract/audit.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { type FactRow, Facts } from '../../components/Facts.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Audit.module.css'
import { DifferenceTable } from './DifferenceTable.tsx'
import { actorWords, entryWords } from './entryWords.ts'
import { objectPath } from './objectPath.ts'
import { roleOf } from './roleOf.ts'

const viaWords: Readonly<Record<string, string>> = {
  http: 'HTTP',
  bridge: t('a screen'),
  station: t('the station itself'),
}

const code = (hash: string | undefined) => (hash === undefined ? null : <code>{hash}</code>)

const factsOf = (entry: AuditListed, whole: AuditEntryOut | undefined): readonly FactRow[] => [
  [t('When'), formatExact(Date.parse(entry.at))],
  ['UTC', entry.at],
  [t('Who'), actorWords(entry)],
  [t('Role'), roleOf(entry.role)],
  [
    t('From'),
    t('{{address}}, by {{value}}', { address: entry.address, value: viaWords[entry.via] ?? entry.via }),
  ],
  [t('Program'), entry.user_agent],
  [t('Station'), entry.station],
  [t('Operation'), `${entry.operation} (${entry.action})`],
  [t('Table'), entry.table],
  [t('Which record'), entry.record],
  [t('Result'), entry.success ? t('Done') : t('Refused')],
  [t('Error'), entry.error],
  [t('Reason'), entry.reason],
  [t('Attempts'), entry.attempts],
  [
    t('Subgroups'),
    entry.samples &&
      t('{{firstId}} to {{lastId}} ({{count}})', {
        firstId: entry.samples.first_id,
        lastId: entry.samples.last_id,
        count: entry.samples.count,
      }),
  ],
  [t('Digest'), code(entry.samples?.digest)],
  [t('Hash'), code(whole?.hash)],
  [t('Hash before'), code(whole?.previous_hash)],
]

const Content = ({ entry, onClose }: { readonly entry: AuditListed; readonly onClose: () => void }) => {
  const { data, error, refetch } = useOperation('audit.get', { seq: entry.seq })
  const path = objectPath(entry)
  return (
    <div className={classes.sheet}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data !== undefined && (data.before !== null || data.after !== null) && (
        <DifferenceTable before={data.before} after={data.after} />
      )}
      <Facts dense rows={factsOf(entry, data)} />
      {path !== null && (
        <Button component={Link} href={path} variant="default" onClick={onClose}>
          {t('Go to it')}
        </Button>
      )}
    </div>
  )
}

interface AuditSheetProps {
  readonly entry: AuditListed | null
  readonly onClose: () => void
}

/** All of one entry: what differs, every field that was recorded, and its place in the chain. */
export const AuditSheet = ({ entry, onClose }: AuditSheetProps) => (
  <Drawer
    position="right"
    size={620}
    title={entry === null ? '' : t('Entry {{seq}} · {{entry}}', { seq: entry.seq, entry: entryWords(entry) })}
    opened={entry !== null}
    onClose={onClose}
  >
    {entry && <Content key={entry.seq} entry={entry} onClose={onClose} />}
  </Drawer>
)
