import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ListedSample } from '../../../contract/sampleList.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { Attachments } from '../../components/attachments/Attachments.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Facts } from '../../components/Facts.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { SubgroupActions } from '../chart/SubgroupActions.tsx'
import { chartPath } from '../traceability/tracePath.ts'
import { CarriedTraces } from './CarriedTraces.tsx'
import { EditTraces } from './EditTraces.tsx'
import { SampleEvents } from './SampleEvents.tsx'
import classes from './Samples.module.css'
import { SampleViolations } from './SampleViolations.tsx'
import { judgementOf, sourceWords, valueWords } from './sampleWords.ts'

/** All of one subgroup: its values, how it was judged, what it carries, who recorded it, and what was done to it since. */
export const SampleSheet = ({ sample: listed }: { readonly sample: ListedSample }) => {
  const queries = useQueryClient()
  const { may } = useSession()
  const [editing, setEditing] = useState(false)
  const [changed, setChanged] = useState(false)
  const subject = { characteristic_id: listed.characteristic_id, sample_id: listed.sample_id }
  const { data: sample, error, refetch } = useOperation('sample.get', subject)
  const characteristic = useOperation('characteristic.get', { characteristic_id: subject.characteristic_id })
  const fields = useOperation('traceField.list', { include_retired: true })
  const history = useOperation('sample.history', subject)
  const violations = useOperation('violation.list', { ...subject, limit: 50 })
  const done = () => {
    setEditing(false)
    setChanged(true)
    for (const name of ['sample.get', 'sample.history', 'sample.list', 'violation.list', 'trace.get']) {
      void queries.invalidateQueries({ queryKey: [name] })
    }
  }
  const standing = violations.data?.results.filter(({ status }) => status !== 'withdrawn')
  const judgement = judgementOf(
    sample === undefined || standing === undefined
      ? listed
      : {
          ...listed,
          excluded: sample.excluded,
          judged: sample.limits_revision !== null,
          violations: {
            open: standing.filter(({ status }) => status === 'open').length,
            acknowledged: standing.filter(({ status }) => status === 'acknowledged').length,
            critical: standing.some(({ severity }) => severity === 'CRITICAL'),
            rule_ids: standing.map(({ rule_id }) => rule_id),
          },
        },
  )
  const { decimals } = listed
  const shown = fields.data?.filter(
    ({ characteristic_ids: ids }) => ids === null || ids.includes(listed.characteristic_id),
  )
  return (
    <div className={classes.sheet}>
      <p className={classes.state}>
        <StateMark {...judgement} />
        {judgement.words}
      </p>
      <ErrorNotice error={sample === undefined ? error : null} onRetry={() => void refetch()} />
      {changed && <output>{t('Saved. The old content stays in the audit log.')}</output>}
      {sample !== undefined && sample.measurements.length > 1 && (
        <ul className={classes.values} aria-label={t('Single values')}>
          {sample.measurements.map((value, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place within the subgroup is what tells equal values apart
            <li key={place}>{formatValue(value, decimals)}</li>
          ))}
        </ul>
      )}
      {sample !== undefined && (
        <Facts
          rows={[
            [
              listed.mean === null ? t('Count') : listed.measurements.length === 1 ? t('Value') : t('Mean'),
              sample.count === null ? formatValue(sample.mean, decimals) : valueWords(listed),
            ],
            [t('Range'), sample.range_value === null ? null : formatValue(sample.range_value, decimals)],
            [
              t('Limits'),
              sample.limits_revision === null
                ? t('on trial')
                : t('revision {{limitsRevision}}', { limitsRevision: sample.limits_revision }),
            ],
            [t('Measured'), formatExact(Date.parse(sample.timestamp))],
            [t('Received'), formatExact(Date.parse(sample.received_at))],
            [t('Recorded by'), sample.recorded_by === 'master' ? t('master key') : sample.recorded_by],
            [t('From'), `${sourceWords[listed.source]} · ${sample.recorded_from}`],
            [t('Note'), typeof sample.metadata?.note === 'string' ? sample.metadata.note : null],
          ]}
        />
      )}
      {sample !== undefined && shown !== undefined && !editing && (
        <CarriedTraces sample={sample} fields={shown} />
      )}
      {sample !== undefined && shown !== undefined && editing && (
        <EditTraces
          sample={sample}
          fields={shown.filter(({ retired_at }) => retired_at === null)}
          onDone={done}
          onCancel={() => setEditing(false)}
        />
      )}
      {standing !== undefined && standing.length > 0 && <SampleViolations violations={standing} />}
      <Attachments subject={{ kind: 'sample', id: listed.sample_id }} />
      {history.data !== undefined && history.data.length > 0 && (
        <section aria-label={t('What was done to it')}>
          <h3 className={classes.part}>{t('What was done to it')}</h3>
          <SampleEvents events={history.data} decimals={decimals} />
        </section>
      )}
      <div className={classes.buttons}>
        <Button
          component={Link}
          href={chartPath(listed.characteristic_id, listed.sample_id)}
          variant="default"
        >
          {t('Show in chart')}
        </Button>
        {may('sample.update') && !editing && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('Change what it carries…')}
          </Button>
        )}
      </div>
      {may('sample.update') && !editing && sample !== undefined && characteristic.data !== undefined && (
        <SubgroupActions
          chartType={characteristic.data.chart_type}
          sample={sample}
          onAsk={() => setChanged(false)}
          onDone={done}
        />
      )}
    </div>
  )
}
