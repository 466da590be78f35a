import { useEffect } from 'react'
import { paintEntries } from '../../charts/paintTimes.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { isUnknown } from '../../components/isUnknown.ts'
import { UnknownCharacteristic } from '../../components/UnknownCharacteristic.tsx'
import { t } from '../../words/t.ts'
import { ChartView } from './ChartView.tsx'
import classes from './ControlChartScreen.module.css'
import { useChartData } from './useChartData.ts'

/** The control chart of one characteristic, live. */
export const ControlChartScreen = ({ characteristicId }: { readonly characteristicId: number }) => {
  useEffect(() => {
    performance.mark(paintEntries.opened, { detail: { characteristicId } })
  }, [characteristicId])
  const { feed, error, historyError, loadingHistory } = useChartData(characteristicId)
  const name = feed?.model.characteristic.name
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · Centerline`
  }, [name])
  if (isUnknown(error)) return <UnknownCharacteristic list="/charts" back={t('All charts')} />
  return (
    <section className={classes.screen} aria-label={name ?? t('Control chart')}>
      <ErrorNotice error={error} />
      <ErrorNotice error={historyError} />
      {feed !== null && <ChartView key={characteristicId} feed={feed} loadingHistory={loadingHistory} />}
    </section>
  )
}
