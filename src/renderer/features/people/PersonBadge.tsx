import { Button } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { ManagedUser, UserChanges } from '../../../contract/user.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { sentenceFaults } from '../../components/sentenceFaults.ts'
import { t } from '../../words/t.ts'
import { BadgeFields } from './BadgeFields.tsx'
import { focusField } from './focusField.ts'
import classes from './People.module.css'
import { badgeFaults } from './personFaults.ts'
import { useUserChange } from './useUserChange.ts'

interface PersonBadgeProps {
  readonly person: ManagedUser
  readonly onSaved: (words: string) => void
}

/** The badge of a person and its PIN, given, replaced or taken away. */
export const PersonBadge = ({ person, onSaved }: PersonBadgeProps) => {
  const update = useUserChange()
  const [badge, setBadge] = useState(person.badge ?? '')
  const [pin, setPin] = useState('')
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const wrong = badgeFaults(badge, pin)
  const faults = { ...sentenceFaults(update.error, 'changes'), ...(tried ? wrong : {}) }
  const typed = badge.trim() || null
  const changes: UserChanges = {
    ...(typed === person.badge ? {} : { badge: typed }),
    ...(pin === '' ? {} : { pin }),
  }

  const send = (asked: UserChanges, words: string) =>
    update.mutate(
      { user_id: person.user_id, changes: asked },
      {
        onSuccess: () => onSaved(words),
        onError: ({ details: [detail] }) => focusField(form.current, detail?.field.replace(/^changes\./, '')),
      },
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const [first] = Object.keys(wrong)
    if (first !== undefined) return focusField(form.current, first)
    send(changes, t('The badge of {{fullName}} is saved.', { fullName: person.full_name }))
  }
  const edit = (set: (value: string) => void) => (value: string) => {
    update.reset()
    set(value)
  }

  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate aria-label={t('Badge and PIN')}>
      <BadgeFields
        badge={badge}
        pin={pin}
        pinHelp={
          person.has_pin
            ? t('There is one. Type 4 to 8 digits to replace it.')
            : t('None yet: 4 to 8 digits.')
        }
        faults={faults}
        onBadge={edit(setBadge)}
        onPin={edit(setPin)}
      />
      <ErrorNotice error={update.error?.details.length === 0 ? update.error : null} />
      <div className={classes.buttons}>
        <Button
          type="submit"
          variant="default"
          loading={update.isPending}
          disabled={Object.keys(changes).length === 0}
        >
          {t('Save badge and PIN')}
        </Button>
        {person.has_pin && (
          <Button
            variant="subtle"
            onClick={() =>
              send({ pin: null }, t('{{fullName}} has no PIN any more.', { fullName: person.full_name }))
            }
          >
            {t('Take the PIN away')}
          </Button>
        )}
      </div>
    </form>
  )
}
