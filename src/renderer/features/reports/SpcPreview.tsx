import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { dayAfter, instantOf } from '../../../contract/zoneClock.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Facts } from '../../components/Facts.tsx'
import { formatNumber } from '../../components/formatNumber.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Reports.module.css'

interface SpcPreviewProps {
  readonly characteristicId: number
  readonly from: string
  readonly to: string
}

/** What an SPC report is about: how capable the process is, and what fired in the period. */
export const SpcPreview = ({ characteristicId: id, from, to }: SpcPreviewProps) => {
  const zone = useOperation('shift.list', {}).data?.time_zone
  const capability = useOperation('capability.get', { characteristic_id: id })
  const violations = useOperation(
    'violation.list',
    {
      characteristic_id: id,
      from: new Date(zone === undefined ? 0 : instantOf(from, '00:00', zone)).toISOString(),
      to: new Date(zone === undefined ? 0 : instantOf(dayAfter(to), '00:00', zone) - 1).toISOString(),
      limit: 1,
    },
    { enabled: zone !== undefined, keep: true },
  )
  const { data } = capability
  const counts = violations.data?.counts
  return (
    <div className={classes.column}>
      <ErrorNotice error={capability.error ?? violations.error} />
      {data !== undefined && (
        <Facts
          rows={[
            [t('Subgroups in all'), String(data.subgroups)],
            ['Cpk', formatNumber(data.cpk, 2)],
            ['Ppk', formatNumber(data.ppk, 2)],
            [
              t('Violations of the period'),
              counts === undefined ? null : String(counts.open + counts.acknowledged + counts.withdrawn),
            ],
            [t('Not acknowledged yet'), counts === undefined ? null : String(counts.open)],
          ]}
        />
      )}
      <div className={classes.buttons}>
        <Button component={Link} href={`/charts/${id}`} variant="default">
          {t('Open the chart')}
        </Button>
      </div>
    </div>
  )
}
