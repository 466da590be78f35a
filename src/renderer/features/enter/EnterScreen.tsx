import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { CharacteristicChooser } from '../../components/CharacteristicChooser.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { isUnknown } from '../../components/isUnknown.ts'
import { Screen } from '../../components/Screen.tsx'
import { UnknownCharacteristic } from '../../components/UnknownCharacteristic.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { EntryLockNotice } from '../alarms/EntryLockNotice.tsx'
import { useTile } from '../alarms/useTile.ts'
import { DuePlans } from '../plans/DuePlans.tsx'
import { EntryForm } from './EntryForm.tsx'

/** Which characteristic was measured. */
export const EnterScreen = () => (
  <Screen title={t('Enter')} narrow>
    <DuePlans />
    <CharacteristicChooser leadsTo={(id) => `/enter/${id}`} />
  </Screen>
)

/** The values of one characteristic. */
export const EnterValuesScreen = ({ characteristicId }: { readonly characteristicId: number }) => {
  const { data, error, refetch } = useOperation('characteristic.get', { characteristic_id: characteristicId })
  const lock = useTile(characteristicId)?.lock ?? null
  // The judgement that locked it stays to be read.
  const [entered, setEntered] = useState(false)
  if (isUnknown(error)) return <UnknownCharacteristic list="/enter" back={t('Choose another')} />
  return (
    <Screen
      narrow
      title={data?.name ?? 'Enter'}
      actions={
        <>
          <Button component={Link} href="/enter" variant="subtle">
            {t('Choose another')}
          </Button>
          <Button component={Link} href={`/charts/${characteristicId}`} variant="default">
            {t('Open chart')}
          </Button>
        </>
      }
    >
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {lock !== null && <EntryLockNotice lock={lock} />}
      {data && (lock === null || entered) && (
        <EntryForm key={data.id} characteristic={data} onRecorded={() => setEntered(true)} />
      )}
    </Screen>
  )
}
