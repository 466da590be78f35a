import { PasswordInput, Select } from '@mantine/core'
import { meanings } from '../../../contract/signature.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { CapsLockHint } from '../CapsLockHint.tsx'
import { meaningWords } from './meaningWords.ts'
import classes from './SignatureFields.module.css'
import type { SignatureDraft } from './useSignature.ts'

const choices = meanings.map((value) => ({ value, label: meaningWords[value] }))

/** The electronic signature under a change: who, what it means, and the password again. Nothing where none is asked for. */
export const SignatureFields = ({ signature }: { readonly signature: SignatureDraft }) => {
  const { user } = useSession()
  if (!signature.needed) return null
  return (
    <fieldset className={classes.signature}>
      <legend>{t('Your signature')}</legend>
      <p>
        {t('Signed as')} <strong>{user.full_name}</strong>
        {t('. It stands beside this change for good, with the time.')}
      </p>
      <Select
        label={t('It means')}
        data={choices}
        allowDeselect={false}
        value={signature.meaning}
        onChange={(value) => signature.setMeaning(meanings.find((one) => one === value) ?? 'approval')}
      />
      <PasswordInput
        label={t('Your password')}
        autoComplete="current-password"
        value={signature.password}
        onChange={(event) => signature.setPassword(event.currentTarget.value)}
        error={signature.fault}
      />
      <CapsLockHint />
    </fieldset>
  )
}
