import { Checkbox, MultiSelect, NumberInput, Radio, Select, Textarea, TextInput } from '@mantine/core'
import { type Permission, rolePermissions, roleRateLimit } from '../../../contract/permission.ts'
import { type FieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Keys.module.css'
import type { ExpiryChoice, KeyDraft } from './keyDraft.ts'
import { type KeyRight, keyRights } from './keyRights.ts'
import { type Reach, reachable } from './reachable.ts'

interface KeyFieldsProps {
  readonly draft: KeyDraft
  readonly onChange: (changes: Partial<KeyDraft>) => void
  readonly faults: FieldFaults
  /** Whose key it is. */
  readonly owner: Reach
  /** The present end in words, where there is one that can be kept. */
  readonly keeps?: string | undefined
  /** Whether the end can be chosen: that of a key that was replaced cannot. */
  readonly ends?: boolean
}

const expiries = [
  { value: '30', label: t('In 30 days') },
  { value: '90', label: t('In 90 days') },
  { value: '365', label: t('In a year') },
  { value: 'days', label: t('After a number of days') },
  { value: 'never', label: t('Never') },
]

const needs: Readonly<Record<KeyRight['name'], Permission>> = {
  'samples.create': 'sample.create',
  'samples.update': 'sample.update',
  'samples.delete': 'sample.delete',
}

/** What a key is for, what it may do, and how far and how long it reaches. */
export const KeyFields = ({ draft, onChange, faults, owner, keeps, ends = true }: KeyFieldsProps) => {
  const { user } = useSession()
  const { data: characteristics = [] } = useOperation('characteristic.list', {})
  const within = reachable(characteristics, owner, draft.client === '' ? null : draft.client)
  const most = roleRateLimit[user.role]
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          label={t('Used for')}
          autoFocus
          data-autofocus
          maxLength={80}
          value={draft.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
          {...helpOr(faults.name, t('The gauge or program that gets it, such as “Bench gauge 2”.'))}
        />
        <TextInput
          label={t('Note')}
          maxLength={200}
          value={draft.note}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
          {...helpOr(faults.description, t('Where it stands, or whom to ask. Optional.'))}
        />
      </div>
      <fieldset className={classes.rights}>
        <legend>{t('May, besides reading')}</legend>
        <div className={classes.choices}>
          {keyRights.map(({ name, offer, help }) => {
            const allowed = rolePermissions[owner.role].includes(needs[name])
            return (
              <Checkbox
                key={name}
                label={offer}
                description={allowed ? help : t('The owner’s role may not do this.')}
                disabled={!allowed}
                checked={draft.rights[name] && allowed}
                onChange={(event) =>
                  onChange({ rights: { ...draft.rights, [name]: event.currentTarget.checked } })
                }
              />
            )
          })}
        </div>
      </fieldset>
      <div className={classes.pair}>
        <Radio.Group
          label={t('Characteristics')}
          value={draft.reach}
          onChange={(reach) => onChange({ reach: reach === 'some' ? 'some' : 'all' })}
        >
          <div className={classes.radios}>
            <Radio value="all" label={t('Every one')} />
            <Radio value="some" label={t('Only these')} />
          </div>
        </Radio.Group>
        {draft.reach === 'some' && (
          <MultiSelect
            size="lg"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            label={t('Which')}
            searchable
            clearable
            nothingFoundMessage={t('Nothing is called that.')}
            placeholder={draft.chosen.length === 0 ? t('Find by name or code') : ''}
            data={within.map(({ id, name, code }) => ({ value: String(id), label: `${name} (${code})` }))}
            value={[...draft.chosen]}
            onChange={(chosen) => onChange({ chosen })}
            {...helpOr(faults.permissions, t('The key neither reads nor writes others.'))}
          />
        )}
      </div>
      <div className={classes.pair}>
        <div className={classes.rate}>
          <NumberInput
            label={t('Requests a minute')}
            min={1}
            max={most ?? 1_000_000}
            clampBehavior="none"
            allowDecimal={false}
            disabled={draft.unlimited}
            value={draft.rate}
            onChange={(rate) => onChange({ rate })}
            {...helpOr(
              faults.rate_limit_per_minute,
              most === null
                ? t('More are refused, with how long to wait.')
                : t('Up to {{most}}; an administrator can give more.', { most }),
            )}
          />
          {(most === null || draft.unlimited) && (
            <Checkbox
              className={classes.unlimited}
              label={t('No limit')}
              checked={draft.unlimited}
              onChange={(event) => onChange({ unlimited: event.currentTarget.checked })}
            />
          )}
        </div>
        {ends && (
          <div className={classes.rate}>
            <Select
              label={t('Expires')}
              data={keeps === undefined ? expiries : [{ value: 'keep', label: keeps }, ...expiries]}
              value={draft.expiry}
              allowDeselect={false}
              onChange={(expiry) => onChange({ expiry: (expiry ?? 'never') as ExpiryChoice })}
              {...helpOr(
                draft.expiry === 'days' ? undefined : faults.expires_in_days,
                t('Afterwards the key is refused.'),
              )}
            />
            {draft.expiry === 'days' && (
              <NumberInput
                label={t('Days from now')}
                min={1}
                max={3650}
                clampBehavior="none"
                allowDecimal={false}
                value={draft.days}
                onChange={(days) => onChange({ days })}
                error={faults.expires_in_days}
              />
            )}
          </div>
        )}
      </div>
      <Textarea
        label={t('Allowed addresses')}
        autosize
        minRows={2}
        maxRows={6}
        spellCheck={false}
        value={draft.addresses}
        onChange={(event) => onChange({ addresses: event.currentTarget.value })}
        {...helpOr(
          faults.allowed_addresses,
          t(
            'One a line: an address such as 192.168.10.7, or a network such as 192.168.10.0/24. Empty lets every address in.',
          ),
        )}
      />
    </>
  )
}
