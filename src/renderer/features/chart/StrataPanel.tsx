import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { panelDecimalsOf } from '../../charts/shownChart.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { boxesAddress } from '../boxplot/boxesAddress.ts'
import type { ChartFeed } from './chartFeed.ts'
import { fieldLabel } from './fieldLabel.ts'
import classes from './SidePanel.module.css'
import { StratumMark } from './StratumMark.tsx'
import { useStrata } from './useStrata.ts'

/** Tells the points of a chart apart by cavity, machine, shift or another field: which shape is which, how many, and their mean. */
export const StrataPanel = ({ feed }: { readonly feed: ChartFeed }) => {
  const { characteristic } = feed.model
  const [by, setBy] = useState<string | null>(null)
  const fields = useOperation('chart.strataFields', { characteristic_id: characteristic.id })
  const { strata, error } = useStrata(feed, by)
  const decimals = panelDecimalsOf(characteristic, 'location').lines
  return (
    <aside className={classes.panel} aria-label={t('Tell apart')}>
      <section className={classes.part}>
        <h2>{t('Tell apart')}</h2>
        <Select
          label={t('Tell the points apart by')}
          description={t('Each gets a shape and a colour of its own.')}
          data={(fields.data ?? []).map((field) => ({ value: field.by, label: fieldLabel(field) }))}
          value={by}
          onChange={setBy}
          placeholder={t('Nothing')}
          clearable
          searchable
        />
        <ErrorNotice error={fields.error ?? error} />
        {by !== null && strata === null && error === null && (
          <output className={classes.quiet}>{t('Telling the points apart…')}</output>
        )}
        {strata !== null && (
          <ul className={classes.strata} aria-label={t('Strata')}>
            {strata.groups.map((group, place) => (
              <li key={group.name} className={classes.stratum}>
                <StratumMark place={place} />
                <b>{group.name ?? t('not recorded')}</b>
                <span className={classes.quiet}>{t('{{count}} subgroups', { count: group.subgroups })}</span>
                <FigureValue
                  figure={group.mean}
                  decimals={decimals}
                  label={t('Mean of {{name}}', { name: group.name ?? t('not recorded') })}
                />
              </li>
            ))}
            {strata.others !== null && (
              <li className={classes.stratum}>
                <StratumMark place={8} />
                <b>{t('{{count}} others', { count: strata.others.names })}</b>
                <span className={classes.quiet}>
                  {t('{{count}} subgroups', { count: strata.others.subgroups })}
                </span>
              </li>
            )}
          </ul>
        )}
        {strata !== null && (
          <Button component={Link} href={boxesAddress(characteristic.id, strata.by)} variant="default">
            {t('Compare as box plots')}
          </Button>
        )}
        {by === null && (
          <p className={classes.quiet}>
            {t(
              'Two cavities that run apart look like one that wanders. Told apart, you see which one it is.',
            )}
          </p>
        )}
      </section>
    </aside>
  )
}
