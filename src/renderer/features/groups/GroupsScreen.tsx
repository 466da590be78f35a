import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import table from '../../components/Table.module.css'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { alignmentWords } from './alignmentWords.ts'
import classes from './Groups.module.css'

const openWords = (open: number): string =>
  open === 0 ? t('None open') : t('{{open}} beyond the limit, not acknowledged', { open })

/** Groups of characteristics that are judged together. */
export const GroupsScreen = () => {
  const { data, error, refetch } = useOperation('group.list', {})
  const { may } = useSession()
  const start = may('characteristic.configure') && (
    <Button component={Link} href="/charts/groups/new">
      {t('New group')}
    </Button>
  )
  return (
    <Screen
      title={t('Characteristic groups')}
      actions={
        <>
          <Button component={Link} href="/charts" variant="default">
            {t('All charts')}
          </Button>
          {data !== undefined && data.length > 0 && start}
        </>
      }
    >
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data?.length === 0 && (
        <Empty
          sentence={t(
            'No characteristics are grouped yet. A group judges several together by Hotelling’s T²: it sees a part whose values are each within limits, but do not fit each other.',
          )}
        >
          {start}
        </Empty>
      )}
      {data !== undefined && data.length > 0 && (
        <div className={table.frame}>
          <table className={table.table} aria-label={t('Characteristic groups')}>
            <thead>
              <tr>
                <th scope="col">{t('Group')}</th>
                <th scope="col">{t('Characteristics')}</th>
                <th scope="col" data-spare>
                  {t('Put together by')}
                </th>
                <th scope="col">{t('Limits')}</th>
                <th scope="col">{t('Signals')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((group) => (
                <tr key={group.id}>
                  <th scope="row">
                    <Link className={classes.link ?? ''} href={`/charts/groups/${group.id}`}>
                      {group.name}
                    </Link>
                  </th>
                  <td>{group.members.map(({ name }) => name).join(', ')}</td>
                  <td data-spare>{alignmentWords[group.align_by].word}</td>
                  <td>
                    {group.limits_revision === null
                      ? t('On trial')
                      : t('Revision {{limitsRevision}}', { limitsRevision: group.limits_revision })}
                  </td>
                  <td>
                    <span className={classes.signal}>
                      {group.open_signals > 0 && <StateMark kind="alarm" />}
                      {openWords(group.open_signals)}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Screen>
  )
}
