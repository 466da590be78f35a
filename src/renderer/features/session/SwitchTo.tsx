import type { QuickPerson } from '../../../contract/session.ts'
import { useChange } from '../../connection/useChange.ts'
import { useEnter } from '../../connection/useEnter.ts'
import { t } from '../../words/t.ts'
import { PinForm } from './PinForm.tsx'

/** Lets a person in who was tapped, by their PIN. */
export const SwitchTo = ({ person }: { readonly person: QuickPerson }) => {
  const enter = useEnter()
  const signIn = useChange('session.signInByBadge')
  return (
    <PinForm
      word={t('Switch')}
      pending={signIn.isPending}
      error={signIn.error}
      onPin={(pin) => signIn.mutate({ user_id: person.user_id, pin }, { onSuccess: enter })}
    />
  )
}
