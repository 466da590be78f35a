import { Link } from 'wouter'
import type { BoardGroup } from '../../../contract/station.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import { signalNumbers } from '../groups/signalWords.ts'
import classes from './Board.module.css'

/** A group of characteristics with an open signal: how many, and what the newest one says. */
export const GroupTile = ({ group }: { readonly group: BoardGroup }) => {
  const { name, members, newest, open_signals: open } = group
  const count = open === 1 ? t('1 open signal') : t('{{open}} open signals', { open })
  const quiet = group.shelf !== null || newest.shelf !== null
  return (
    <Link
      href={`/charts/groups/${group.group_id}/${newest.sample_id}`}
      className={classes.tile ?? ''}
      data-state="alarm"
      aria-label={t('{{name}}, group of {{members}}. {{count}}. {{sentence}}', {
        name,
        members: members.join(', '),
        count,
        sentence: newest.sentence,
      })}
    >
      <div className={classes.name} title={name}>
        {name}
      </div>
      <div className={classes.middle}>
        <span className={classes.count}>{count}</span>
        <span className={classes.aside}>
          <span>{t('Group')}</span>
          <RelativeTime at={newest.timestamp} />
        </span>
      </div>
      <p className={classes.members} title={members.join(', ')}>
        {members.join(', ')}
      </p>
      <div className={classes.state}>
        <StateMark kind="alarm" unacknowledged={!quiet} />
        <span className={classes.sentence} title={newest.sentence}>
          {quiet && <strong>{t('Shelved')} · </strong>}
          {signalNumbers(newest)}. {newest.sentence}
        </span>
      </div>
    </Link>
  )
}
