import { Button, MultiSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { EntryLockNotice } from './EntryLockNotice.tsx'
import { ruleChoices } from './ruleChoices.ts'

/** Which rules lock entry for a characteristic, and a lock by hand. */
export const EntryLockSection = ({ characteristicId }: { readonly characteristicId: number }) => {
  const { data, error, refetch } = useOperation('entryLock.get', { characteristic_id: characteristicId })
  const set = useChange('entryLock.set', ['entryLock.get'])
  const lock = useChange('entryLock.lock', ['entryLock.get', 'entryLock.list'])
  const [reason, setReason] = useState('')
  return (
    <Card title={t('Lock on entry')}>
      <p className={classes.help}>
        {t(
          'When one of these rules fires at a subgroup that arrives, nothing more is taken for this characteristic until a leader releases it: not from people, not from gauges.',
        )}
      </p>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data !== undefined && (
        <>
          <MultiSelect
            label={t('Rules that lock')}
            placeholder={data.rule_ids.length === 0 ? t('None: entry is never locked by itself') : ''}
            data={ruleChoices()}
            value={data.rule_ids.map(String)}
            onChange={(values) =>
              set.mutate({ characteristic_id: characteristicId, rule_ids: values.map(Number) })
            }
          />
          {data.lock !== null ? (
            <EntryLockNotice lock={data.lock} />
          ) : (
            <div className={classes.row}>
              <TextInput
                className={classes.wide ?? ''}
                label={t('Lock it now, because')}
                maxLength={500}
                value={reason}
                onChange={({ currentTarget }) => setReason(currentTarget.value)}
              />
              <Button
                variant="default"
                disabled={reason.trim() === ''}
                loading={lock.isPending}
                onClick={() =>
                  lock.mutate(
                    { characteristic_id: characteristicId, reason: reason.trim() },
                    { onSuccess: () => setReason('') },
                  )
                }
              >
                {t('Lock entry')}
              </Button>
            </div>
          )}
          <ErrorNotice error={set.error ?? lock.error} />
        </>
      )}
    </Card>
  )
}
