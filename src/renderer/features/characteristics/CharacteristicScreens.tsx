import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { Attachments } from '../../components/attachments/Attachments.tsx'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { isUnknown } from '../../components/isUnknown.ts'
import { Screen } from '../../components/Screen.tsx'
import { SignatureFields } from '../../components/signature/SignatureFields.tsx'
import { useSignature } from '../../components/signature/useSignature.ts'
import { UnknownCharacteristic } from '../../components/UnknownCharacteristic.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { WedgeSection } from '../../wedge/WedgeSection.tsx'
import { t } from '../../words/t.ts'
import { EntryLockSection } from '../alarms/EntryLockSection.tsx'
import { CharacteristicForm } from './CharacteristicForm.tsx'
import { changesOf } from './characteristicDraft.ts'
import { DeleteCharacteristic } from './DeleteCharacteristic.tsx'
import { LimitsSection } from './LimitsSection.tsx'

/** A new characteristic; afterwards its values can be entered. */
export const NewCharacteristicScreen = () => {
  const [, navigate] = useLocation()
  const create = useChange('characteristic.create', ['characteristic.list'])
  return (
    <Screen
      narrow
      title={t('Set up a characteristic')}
      actions={
        <Button component={Link} href="/characteristics" variant="subtle">
          {t('Cancel')}
        </Button>
      }
    >
      <CharacteristicForm
        known={null}
        save={t('Create characteristic')}
        error={create.error}
        busy={create.isPending}
        saved={false}
        onSave={(input) =>
          create.mutate(input, { onSuccess: ({ id }) => navigate(`/characteristics/${id}`) })
        }
      />
    </Screen>
  )
}

/** A characteristic that exists: its fields, its control limits, and its end. */
export const EditCharacteristicScreen = ({ characteristicId }: { readonly characteristicId: number }) => {
  const { data, error, refetch } = useOperation('characteristic.get', { characteristic_id: characteristicId })
  const { may } = useSession()
  const update = useChange('characteristic.update', ['characteristic.list', 'characteristic.get'])
  const signature = useSignature('limits.revise', update.error, { seldom: true })
  if (isUnknown(error))
    return <UnknownCharacteristic list="/characteristics" back={t('All characteristics')} />
  return (
    <Screen
      narrow
      title={data?.name ?? t('Characteristic')}
      actions={
        <>
          <Button component={Link} href="/characteristics" variant="subtle">
            {t('All characteristics')}
          </Button>
          {may('audit.read') && (
            <Button component={Link} href={`/audit/characteristic/${characteristicId}`} variant="subtle">
              {t('History')}
            </Button>
          )}
          <Button component={Link} href={`/enter/${characteristicId}`} variant="default">
            {t('Enter values')}
          </Button>
          <Button component={Link} href={`/charts/${characteristicId}/capability`} variant="default">
            {t('Capability study')}
          </Button>
          <Button component={Link} href={`/charts/${characteristicId}`} variant="default">
            {t('Open chart')}
          </Button>
        </>
      }
    >
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data && (
        <>
          <CharacteristicForm
            key={`${data.id} ${data.updated_at}`}
            known={data}
            save={t('Save changes')}
            error={update.error}
            busy={update.isPending}
            saved={update.isSuccess}
            signature={<SignatureFields signature={signature} />}
            onSave={(input) => {
              const signed = signature.take()
              if (signed === null) return
              update.mutate({ characteristic_id: data.id, changes: changesOf(data, input), ...signed })
            }}
          />
          <LimitsSection characteristic={data} />
          <Card title={t('Pictures for those who measure')}>
            <Attachments subject={{ kind: 'characteristic', id: data.id }} />
          </Card>
          <WedgeSection characteristicId={data.id} />
          <EntryLockSection characteristicId={data.id} />
          <DeleteCharacteristic characteristic={data} />
        </>
      )}
    </Screen>
  )
}
