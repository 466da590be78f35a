import type { GroupChart, GroupRevision } from '../../../contract/characteristicGroup.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { t } from '../../words/t.ts'
import panel from '../chart/SidePanel.module.css'
import classes from './Groups.module.css'

type Members = GroupChart['group']['members']

const Estimate = ({ revision, members }: { readonly revision: GroupRevision; readonly members: Members }) => (
  <>
    <table
      className={classes.estimate}
      aria-label={t('Mean and σ of revision {{revision}}', { revision: revision.revision })}
    >
      <thead>
        <tr>
          <th scope="col">{t('Characteristic')}</th>
          <th scope="col">{t('Mean')}</th>
          <th scope="col">σ</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member, j) => {
          const [mean, deviation] = [revision.means[j], revision.deviations[j]]
          return (
            <tr key={member.characteristic_id}>
              <th scope="row">{member.name}</th>
              <td>
                {mean && <FigureValue figure={mean} decimals={member.decimals + 1} label={mean.name} />}
              </td>
              <td>
                {deviation && (
                  <FigureValue figure={deviation} decimals={member.decimals + 2} label={deviation.name} />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
    <details>
      <summary className={classes.summary}>{t('Correlations')}</summary>
      <ul className={classes.correlations}>
        {revision.correlations.flat().map((one) => (
          <li key={one.name}>
            <span>{one.name.replace(t('Correlation of '), '')}</span>
            <FigureValue figure={one} decimals={2} label={one.name} />
          </li>
        ))}
      </ul>
    </details>
  </>
)

/** Every revision of a group's limits, the newest first and open: who froze what, when and why. */
export const GroupRevisions = ({ chart }: { readonly chart: GroupChart }) => (
  <ul className={classes.revisions} aria-label={t('Revisions')}>
    {chart.revisions.toReversed().map((one, place) => (
      <li key={one.revision}>
        <details open={place === 0} className={panel.part}>
          <summary className={classes.summary}>
            {t('Revision {{revision}}', { revision: one.revision })}
          </summary>
          <p>
            {t('UCL of T²')} <FigureValue figure={one.ucl} decimals={2} />
          </p>
          <p className={classes.quiet}>
            {t('{{observations}} observations, {{what}},', {
              observations: one.observations,
              what: one.created_by === 'system' ? t('by the station') : one.created_by,
            })}{' '}
            <RelativeTime at={one.created_at} />
            {one.reason !== null && `: ${one.reason}`}
            {one.excluded.length > 0 &&
              t('. {{count}} left out: {{excluded}}', {
                count: one.excluded.length,
                excluded: one.excluded.map(({ reason }) => reason).join('; '),
              })}
          </p>
          <Estimate revision={one} members={chart.group.members} />
        </details>
      </li>
    ))}
  </ul>
)
