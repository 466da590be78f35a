import type { ApiKey, KeyChanges, KeyPermissions } from '../../../contract/apiKey.ts'
import { t } from '../../words/t.ts'

/** When a key ends, as the form asks: as it is now, in a usual time, after a number of days, or never. */
export type ExpiryChoice = 'keep' | '30' | '90' | '365' | 'days' | 'never'

/** A key as it stands in a form. */
export interface KeyDraft {
  readonly name: string
  readonly note: string
  readonly rights: Pick<KeyPermissions, 'samples.create' | 'samples.update' | 'samples.delete'>
  readonly reach: 'all' | 'some'
  readonly chosen: readonly string[]
  readonly rate: number | string
  readonly unlimited: boolean
  readonly expiry: ExpiryChoice
  readonly days: number | string
  /** One address or network a line. */
  readonly addresses: string
  /** The client whose data the key is kept to; empty is none. */
  readonly client: string
}

const usualRate = 60

/** The highest number that the station takes; what needs more has no limit. */
const highestRate = 1_000_000

export const emptyDraft: KeyDraft = {
  name: '',
  note: '',
  rights: { 'samples.create': true, 'samples.update': false, 'samples.delete': false },
  reach: 'all',
  chosen: [],
  rate: usualRate,
  unlimited: false,
  expiry: '365',
  days: 180,
  addresses: '',
  client: '',
}

/** A stored key as the form begins with it. A key from before there were names has its purpose in the description. */
export const draftOf = (key: ApiKey): KeyDraft => {
  const { characteristics, ...rights } = key.permissions
  return {
    ...emptyDraft,
    name: key.name ?? key.description ?? '',
    note: key.name === null ? '' : (key.description ?? ''),
    rights,
    reach: characteristics === 'all' ? 'all' : 'some',
    chosen: characteristics === 'all' ? [] : characteristics.map(String),
    rate: key.rate_limit_per_minute ?? usualRate,
    unlimited: key.rate_limit_per_minute === null,
    expiry: key.expires_at === null ? 'never' : 'keep',
    addresses: key.allowed_addresses.join('\n'),
    client: key.client_id ?? '',
  }
}

/** The addresses that a text lists, by line, comma or blank. */
export const addressesOf = (text: string): string[] => text.split(/[\s,;]+/).filter((entry) => entry !== '')

const isCount = (value: number | string): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1

const rateFault = ({ rate, unlimited }: KeyDraft, most: number | null): string | null => {
  if (unlimited) return null
  if (!isCount(rate) || rate > highestRate) return t('Use a whole number from 1 to 1,000,000, or no limit.')
  return most !== null && rate > most
    ? t('At most {{most}} for your role; an administrator can give more.', { most })
    : null
}

/**
 * What is wrong with a draft, by the station's name of the field; nothing where it can be sent.
 *
 * @param most requests a minute that whoever makes the key can give; null is any number
 */
export const draftFaults = (draft: KeyDraft, most: number | null): Readonly<Record<string, string>> => {
  const rate = rateFault(draft, most)
  return {
    ...(draft.name.trim() === '' ? { name: t('Say what gets the key, such as “Bench gauge 2”.') } : {}),
    ...(draft.reach === 'some' && draft.chosen.length === 0
      ? { permissions: t('Choose at least one.') }
      : {}),
    ...(rate === null ? {} : { rate_limit_per_minute: rate }),
    ...(draft.expiry === 'days' && !isCount(draft.days)
      ? { expires_in_days: t('Use a whole number of days from 1 up.') }
      : {}),
  }
}

const daysOf = ({ expiry, days }: KeyDraft): number | null =>
  expiry === 'never' ? null : expiry === 'days' ? Number(days) : Number(expiry)

const permissionsOf = ({ rights, reach, chosen }: KeyDraft): KeyPermissions => ({
  characteristics: reach === 'all' ? 'all' : chosen.map(Number),
  ...rights,
})

/** What the form asks of a new key. */
export const newKeyOf = (draft: KeyDraft) => {
  const days = daysOf(draft)
  return {
    name: draft.name.trim(),
    ...(draft.note.trim() === '' ? {} : { description: draft.note.trim() }),
    permissions: permissionsOf(draft),
    rate_limit_per_minute: draft.unlimited ? null : Number(draft.rate),
    allowed_addresses: addressesOf(draft.addresses),
    ...(days === null ? {} : { expires_in_days: days }),
  }
}

/** What the form changes of a key: the end only where another was chosen. */
export const changesOf = (draft: KeyDraft, key: ApiKey): KeyChanges => {
  const keepsEnd = draft.expiry === 'keep' || (draft.expiry === 'never' && key.expires_at === null)
  return {
    name: draft.name.trim(),
    description: draft.note.trim() === '' ? null : draft.note.trim(),
    permissions: permissionsOf(draft),
    rate_limit_per_minute: draft.unlimited ? null : Number(draft.rate),
    allowed_addresses: addressesOf(draft.addresses),
    ...(keepsEnd ? {} : { expires_in_days: daysOf(draft) }),
  }
}
