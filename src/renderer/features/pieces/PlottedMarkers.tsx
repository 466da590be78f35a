import { Link } from 'wouter'
import type { MarkerOutcome } from '../../../contract/piece.ts'
import { Notice } from '../../components/Notice.tsx'
import { t } from '../../words/t.ts'
import classes from './Pieces.module.css'

const judged = ({ in_control, violations }: MarkerOutcome): string =>
  in_control === false || (violations ?? []).length > 0
    ? (violations ?? []).map(({ rule_name }) => rule_name).join(', ') || t('out of control')
    : t('in control')

/** What became of the markers that feed charts, after a piece was saved. */
export const PlottedMarkers = ({ outcomes }: { readonly outcomes: readonly MarkerOutcome[] }) => {
  const refused = outcomes.filter(({ error }) => error !== undefined)
  const plotted = outcomes.filter(({ error }) => error === undefined)
  const alarming = plotted.some(({ violations = [] }) => violations.length > 0)
  return (
    <>
      {plotted.length > 0 && (
        <Notice kind={alarming ? 'warning' : 'info'}>
          <p>{t('Saved, and plotted:')}</p>
          <ul className={classes.list}>
            {plotted.map((one) => (
              <li key={one.characteristic_id}>
                {t('{{marker}} on', { marker: one.marker })}{' '}
                <Link href={`/charts/${one.characteristic_id}`}>{one.characteristic}</Link>: {judged(one)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice kind="warning">
          <p>{t('Saved, but not plotted:')}</p>
          <ul className={classes.list}>
            {refused.map((one) => (
              <li key={one.characteristic_id}>
                {t('{{marker}} on', { marker: one.marker })}{' '}
                <Link href={`/charts/${one.characteristic_id}`}>{one.characteristic}</Link>: {one.error}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {outcomes.length === 0 && (
        <Notice kind="info">
          <p>{t('Saved.')}</p>
        </Notice>
      )}
    </>
  )
}
