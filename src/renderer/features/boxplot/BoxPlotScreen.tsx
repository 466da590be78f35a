import { Button, Select } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import type { Characteristic } from '../../../contract/characteristic.ts'
import type { Box } from '../../../contract/strata.ts'
import { panelDecimalsOf, panelUnitOf, panelWordsOf } from '../../charts/shownChart.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatDay } from '../../components/formatTime.ts'
import { isUnknown } from '../../components/isUnknown.ts'
import { Screen } from '../../components/Screen.tsx'
import { UnknownCharacteristic } from '../../components/UnknownCharacteristic.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { fieldLabel } from '../chart/fieldLabel.ts'
import classes from './BoxPlot.module.css'
import { BoxPlotPicture } from './BoxPlotPicture.tsx'
import { BoxPlotTable } from './BoxPlotTable.tsx'
import { boxesAddress } from './boxesAddress.ts'

const nameOf = (by: string, { name }: Box): string => {
  if (name === null) return t('not recorded')
  return by === 'day' ? formatDay(new Date(`${name}T12:00:00`).getTime()) : name
}

/** The boxes of one grouping, as a picture and as numbers. */
const Boxes = ({ characteristic, by }: { readonly characteristic: Characteristic; readonly by: string }) => {
  const { data, error, refetch } = useOperation(
    'chart.boxPlots',
    { characteristic_id: characteristic.id, by },
    { keep: true },
  )
  if (data === undefined) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  const names = data.boxes.map((box) => nameOf(data.by, box))
  const measured = characteristic.unit === null ? '' : `, ${characteristic.unit}`
  const unit = panelUnitOf(characteristic, 'location')
  const title =
    unit === null ? (panelWordsOf(characteristic, 'location')?.title ?? '') : `${t('Values')}${measured}`
  if (data.boxes.length === 0) {
    return <Empty sentence={t('Nothing was measured yet. The first box appears with the first subgroup.')} />
  }
  return (
    <>
      <ErrorNotice error={error} />
      <BoxPlotPicture
        boxes={data.boxes}
        names={names}
        yTitle={title}
        specification={
          unit === null ? [] : [characteristic.lsl, characteristic.usl].filter((limit) => limit !== null)
        }
      />
      <p className={classes.key}>
        {t(
          'Box: lower to upper quartile, with the median across it. Whiskers: the outermost values within 1.5 times the box’s height. ○ single values beyond. ◆ mean. Dashed: specification.',
        )}
      </p>
      {data.left_out > 0 && (
        <p className={classes.key}>
          {t('{{count}} groups are not shown: older or less frequent ones.', { count: data.left_out })}
        </p>
      )}
      <BoxPlotTable
        boxes={data.boxes}
        names={names}
        decimals={panelDecimalsOf(characteristic, 'location').lines}
      />
    </>
  )
}

interface BoxPlotScreenProps {
  readonly characteristicId: number
  readonly by: string
}

/** The values of a characteristic as box plots by shift, day, batch, cavity or another field. */
export const BoxPlotScreen = ({ characteristicId, by }: BoxPlotScreenProps) => {
  const [, navigate] = useLocation()
  const of = { characteristic_id: characteristicId }
  const { data, error, refetch } = useOperation('characteristic.get', of)
  const fields = useOperation('chart.strataFields', of, { enabled: data !== undefined })
  if (isUnknown(error)) return <UnknownCharacteristic list="/charts" back={t('All charts')} />
  return (
    <Screen
      title={data === undefined ? t('Box plots') : t('Box plots of {{name}}', { name: data.name })}
      actions={
        <>
          <Select
            aria-label={t('A box for each')}
            data={(fields.data ?? []).map((field) => ({ value: field.by, label: fieldLabel(field) }))}
            value={by}
            onChange={(next) => next !== null && navigate(boxesAddress(characteristicId, next))}
            allowDeselect={false}
            searchable
          />
          <Button variant="default" onClick={() => window.print()}>
            {t('Print')}
          </Button>
          <Button component={Link} href={`/charts/${characteristicId}`} variant="default">
            {t('Open chart')}
          </Button>
        </>
      }
    >
      <ErrorNotice error={data === undefined ? error : fields.error} onRetry={() => void refetch()} />
      {data !== undefined && <Boxes characteristic={data} by={by} />}
    </Screen>
  )
}
