import { t } from '../../words/t.ts'
import { tooShort } from '../session/passwordFaults.ts'
import { shortestPin } from '../session/pinDigits.ts'
import type { NewPersonDraft } from './personDraft.ts'

/** What is wrong with a name that others read. */
export const nameFault = (fullName: string): string | undefined =>
  fullName.trim() === '' ? t('Say who this is. The name stands beside every change.') : undefined

/** What is wrong with a badge and a PIN beside it; a PIN that is not typed is not there. */
export const badgeFaults = (badge: string, pin: string): { badge?: string; pin?: string } => {
  const faults: { badge?: string; pin?: string } = {}
  if (!/^[A-Za-z0-9._-]{0,32}$/.test(badge.trim())) {
    faults.badge = t('Use up to 32 letters, digits, dots, dashes or underscores.')
  }
  if (pin !== '' && badge.trim() === '') faults.pin = t('A PIN needs a badge number beside it.')
  else if (pin !== '' && pin.length < shortestPin) faults.pin = t('Use 4 to 8 digits.')
  return faults
}

/** What is still wrong with a new person, by field in their order on screen; empty where it may be sent. */
export const newPersonFaults = (draft: NewPersonDraft): Partial<Record<keyof NewPersonDraft, string>> => {
  const faults: Partial<Record<keyof NewPersonDraft, string>> = {}
  const name = nameFault(draft.full_name)
  if (name !== undefined) faults.full_name = name
  if (!/^[A-Za-z0-9._-]{3,64}$/.test(draft.username.trim())) {
    faults.username = t('Use 3 to 64 letters, digits, dots, dashes or underscores, without spaces.')
  }
  const short = tooShort(draft.password)
  if (short !== undefined) faults.password = short
  return { ...faults, ...badgeFaults(draft.badge, draft.pin) }
}
