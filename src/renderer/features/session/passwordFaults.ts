import { shortestPassword } from '../../../contract/password.ts'
import { t } from '../../words/t.ts'

/** What makes a password good: how long it is, and that nobody tries it first. */
export const passwordHelp = t(
  'At least {{shortestPassword}} characters, and not one that everybody tries. Three or four words that have nothing to do with each other do well; digits and signs are not needed.',
  { shortestPassword },
)

/** What a person types to change their password. */
export interface NewPassword {
  readonly current_password: string
  readonly new_password: string
  readonly again: string
}

/**
 * Why a new password is too short, in a sentence; undefined where it is long enough.
 *
 * @example tooShort('elevenchars') // 'Use at least 12 characters: 1 more.'
 */
export const tooShort = (password: string): string | undefined =>
  password.length >= shortestPassword
    ? undefined
    : t('Use at least {{shortestPassword}} characters: {{shortestPassword2}} more.', {
        shortestPassword,
        shortestPassword2: shortestPassword - password.length,
      })

/** What is still wrong, by field in their order on screen; empty where it may be sent. */
export const passwordFaults = (form: NewPassword): Partial<Record<keyof NewPassword, string>> => {
  const short = tooShort(form.new_password)
  return {
    ...(form.current_password === '' ? { current_password: t('Type the password that holds now.') } : {}),
    ...(short === undefined ? {} : { new_password: short }),
    ...(form.again === form.new_password
      ? {}
      : { again: t('This is not the same password. Type it again.') }),
  }
}
