import { Button } from '@mantine/core'
import { useState } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { type FactRow, Facts } from '../../components/Facts.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { Notice } from '../../components/Notice.tsx'
import { roleWords } from '../../components/roleWords.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { useNow } from '../../components/useNow.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Keys.module.css'
import { KeyUse } from './KeyUse.tsx'
import { actionWords, reachWords } from './keyRights.ts'
import { isEnded, keyState } from './keyState.ts'
import { RotateForm, type Rotation } from './RotateForm.tsx'
import type { ShownKey } from './shownKey.ts'
import { agoWords } from './spanWords.ts'
import type { TrafficByKey } from './useKeyTraffic.ts'

interface KeySheetProps {
  readonly shown: ShownKey
  /** Whether an administrator's rights are used on it. */
  readonly asAdmin: boolean
  readonly traffic: TrafficByKey
  readonly nameOf: (characteristicId: number) => string | null
  readonly prefixOf: (keyId: number | null) => string | null
  readonly onEdit: () => void
  readonly onRevoke: () => void
  readonly onRotated: (rotation: Rotation) => void
}

const exactly = (at: string | null): string | null => (at === null ? null : formatExact(Date.parse(at)))

const reachList = (key: ShownKey, nameOf: KeySheetProps['nameOf']): string => {
  const { characteristics } = key.permissions
  return characteristics === 'all'
    ? reachWords('all', nameOf)
    : characteristics.map((id) => nameOf(id) ?? t('no. {{id}}, which is gone', { id })).join(', ')
}

/** All there is about one key, and what can be done with it. */
export const KeySheet = (props: KeySheetProps) => {
  const { shown: key, asAdmin, traffic, nameOf, prefixOf } = props
  const now = useNow(1000)
  const [rotating, setRotating] = useState(false)
  const activate = useChange('adminKey.update', ['adminKey.list', 'apiKey.list'])
  const state = keyState(key, now, prefixOf(key.replaced_by))
  const revoked = key.revoked_at !== null
  const mayChange = asAdmin || !key.managed
  const facts: readonly FactRow[] = [
    [t('Begins with'), <code key="prefix">{key.key_prefix}</code>],
    [t('Note'), key.name === null ? null : key.description],
    [t('Owner'), key.owner === undefined ? null : `${key.owner.full_name}, ${roleWords[key.owner.role]}`],
    [t('Client'), key.client_id],
    [t('May'), actionWords(key.permissions)],
    [t('Characteristics'), reachList(key, nameOf)],
    [t('From'), key.allowed_addresses.length === 0 ? t('Every address') : key.allowed_addresses.join(', ')],
    [
      t('Last used'),
      key.last_used_at === null
        ? t('Never')
        : t('{{ago}} by {{address}}, {{at}}', {
            ago: agoWords(Date.parse(key.last_used_at), now),
            address: key.last_used_address,
            at: exactly(key.last_used_at),
          }),
    ],
    [t('Used'), t('{{count}} times', { count: key.usage_count })],
    [t('Made'), exactly(key.created_at)],
    [t('Expires'), exactly(key.expires_at) ?? t('Never')],
    [t('Replaces'), prefixOf(key.rotated_from)],
    [t('Replaced by'), prefixOf(key.replaced_by)],
    [t('Revoked'), exactly(key.revoked_at)],
  ]
  return (
    <div className={classes.sheet}>
      <p className={classes.state} data-mark={state.mark}>
        <StateMark kind={state.mark} />
        <span>
          {state.word}, {state.more}
        </span>
      </p>
      <section aria-label={t('Requests a minute')}>
        <KeyUse limit={key.rate_limit_per_minute} traffic={traffic.get(key.id)} large />
      </section>
      {!rotating && <Facts rows={facts} />}
      {!revoked && !mayChange && (
        <Notice kind="info">
          {t('An administrator made this key for you and can change it. You may rotate or revoke it.')}
        </Notice>
      )}
      <ErrorNotice error={activate.error} />
      {rotating && (
        <RotateForm
          shown={key}
          asAdmin={asAdmin}
          onRotated={props.onRotated}
          onCancel={() => setRotating(false)}
        />
      )}
      {!revoked && !rotating && (
        <div className={classes.buttons}>
          {mayChange && (
            <Button variant="default" onClick={props.onEdit}>
              {t('Edit')}
            </Button>
          )}
          {key.is_active && key.replaced_by === null && (
            <Button variant="default" onClick={() => setRotating(true)}>
              {t('Rotate')}
            </Button>
          )}
          {asAdmin && !isEnded(key, now) && (
            <Button
              variant="default"
              loading={activate.isPending}
              onClick={() => activate.mutate({ id: key.id, changes: { is_active: !key.is_active } })}
            >
              {key.is_active ? t('Deactivate') : t('Activate')}
            </Button>
          )}
          <Button variant="default" color="alarm" onClick={props.onRevoke}>
            {t('Revoke')}
          </Button>
        </div>
      )}
    </div>
  )
}
