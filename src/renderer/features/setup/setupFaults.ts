import { t } from '../../words/t.ts'

/** What a person types to set a station up. */
export interface SetupForm {
  readonly username: string
  readonly full_name: string
  readonly password: string
  readonly again: string
  readonly station_name: string
}

const fewestLetters = 12

/** What is still wrong with the form, by field in their order on screen and in words; empty where it may be sent. */
export const setupFaults = (form: SetupForm): Partial<Record<keyof SetupForm, string>> => {
  const faults: Partial<Record<keyof SetupForm, string>> = {}
  const username = form.username.trim()
  if (form.full_name.trim() === '')
    faults.full_name = t('Say who this is. The name stands beside every change.')
  if (!/^[A-Za-z0-9._-]{3,64}$/.test(username)) {
    faults.username = t('Use 3 to 64 letters, digits, dots, dashes or underscores, without spaces.')
  }
  if (form.password.length < fewestLetters) {
    const missing = fewestLetters - form.password.length
    faults.password = t(
      'Use at least 12 characters: {{missing}} more. A short sentence is easy to remember.',
      { missing },
    )
  } else if (username.length >= 3 && form.password.toLowerCase().includes(username.toLowerCase())) {
    faults.password = t('Leave the user name out of the password: it is the first thing that is tried.')
  }
  if (form.again !== form.password) faults.again = t('This is not the same password. Type it again.')
  return faults
}
