import { Button, Select } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { isUnknown } from '../../components/isUnknown.ts'
import { Screen } from '../../components/Screen.tsx'
import { UnknownCharacteristic } from '../../components/UnknownCharacteristic.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { t } from '../../words/t.ts'
import { useChartData } from '../chart/useChartData.ts'
import { ComparedPair } from './ComparedPair.tsx'

interface CompareScreenProps {
  readonly characteristicId: number
  /** The one below; null until somebody chose it. */
  readonly otherId: number | null
}

/** The chart of the second one, once both are there. */
const Compared = ({ characteristicId, otherId }: { characteristicId: number; otherId: number }) => {
  const upper = useChartData(characteristicId)
  const lower = useChartData(otherId)
  if (isUnknown(upper.error) || isUnknown(lower.error)) {
    return <UnknownCharacteristic list="/charts" back={t('All charts')} />
  }
  return (
    <>
      <ErrorNotice error={upper.error ?? upper.historyError} />
      <ErrorNotice error={lower.error ?? lower.historyError} />
      {upper.feed !== null && lower.feed !== null && (
        <ComparedPair key={`${characteristicId} ${otherId}`} upper={upper.feed} lower={lower.feed} />
      )}
    </>
  )
}

/** Two characteristics above each other on one time axis, with one cursor. */
export const CompareScreen = ({ characteristicId, otherId }: CompareScreenProps) => {
  const board = useBoard()
  const [, navigate] = useLocation()
  const tiles = board?.tiles ?? []
  const others = tiles
    .filter((tile) => tile.characteristic_id !== characteristicId)
    .map((tile) => ({ value: String(tile.characteristic_id), label: `${tile.name} · ${tile.code}` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }))
  const name = tiles.find((tile) => tile.characteristic_id === characteristicId)?.name
  return (
    <Screen
      fill
      title={name === undefined ? t('Compare') : t('Compare {{name}}', { name })}
      actions={
        <>
          <Select
            aria-label={t('Compare with')}
            placeholder={t('Compare with…')}
            data={others}
            value={otherId === null ? null : String(otherId)}
            onChange={(other) =>
              navigate(`/charts/${characteristicId}/compare${other === null ? '' : `/${other}`}`)
            }
            searchable
            w={320}
          />
          <Button component={Link} href={`/charts/${characteristicId}`} variant="default">
            {t('Open chart')}
          </Button>
        </>
      }
    >
      {otherId === null ? (
        <Empty
          sentence={
            others.length === 0
              ? t('There is no second characteristic yet to compare with.')
              : t('Choose above which characteristic to show below this one, over the same time.')
          }
        />
      ) : (
        <Compared characteristicId={characteristicId} otherId={otherId} />
      )}
    </Screen>
  )
}
