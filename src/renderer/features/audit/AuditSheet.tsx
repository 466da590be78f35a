import { Button, Drawer } from '@mantine/core'
import { Link } from 'wouter'
import type { AuditEntryOut, AuditListed } from '../../../contract/audit.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { type FactRow, Facts } from '../../components/Facts.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { useOperation } from '../../connection/useOperation.ts'
import classes from './Audit.module.css'
import { DifferenceTable } from './DifferenceTable.tsx'
import { actorWords, entryWords } from './entryWords.ts'
import { objectPath } from './objectPath.ts'
import { roleOf } from './roleOf.ts'

const viaWords: Readonly<Record<string, string>> = {
  http: 'HTTP',
  bridge: 'a screen',
  station: 'the station itself',
}

const code = (hash: string | undefined) => (hash === undefined ? null : <code>{hash}</code>)

const factsOf = (entry: AuditListed, whole: AuditEntryOut | undefined): readonly FactRow[] => [
  ['When', formatExact(Date.parse(entry.at))],
  ['UTC', entry.at],
  ['Who', actorWords(entry)],
  ['Role', roleOf(entry.role)],
  ['From', `${entry.address}, by ${viaWords[entry.via] ?? entry.via}`],
  ['Program', entry.user_agent],
  ['Station', entry.station],
  ['Operation', `${entry.operation} (${entry.action})`],
  ['Table', entry.table],
  ['Record', entry.record],
  ['Result', entry.success ? 'Done' : 'Refused'],
  ['Error', entry.error],
  ['Reason', entry.reason],
  ['Attempts', entry.attempts],
  [
    'Subgroups',
    entry.samples && `${entry.samples.first_id} to ${entry.samples.last_id} (${entry.samples.count})`,
  ],
  ['Digest', code(entry.samples?.digest)],
  ['Hash', code(whole?.hash)],
  ['Hash before', code(whole?.previous_hash)],
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
          Go to it
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
    title={entry === null ? '' : `Entry ${entry.seq} · ${entryWords(entry)}`}
    opened={entry !== null}
    onClose={onClose}
  >
    {entry && <Content key={entry.seq} entry={entry} onClose={onClose} />}
  </Drawer>
)
