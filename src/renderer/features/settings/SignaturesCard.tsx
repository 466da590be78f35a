import { Checkbox } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { type Signable, signable } from '../../../contract/settings.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Settings.module.css'

const words: Readonly<Record<Signable, string>> = {
  'limits.revise': t('Freeze or give control limits'),
  'group.freeze': t('Freeze the limits of a group'),
  'sample.exclude': t('Leave a subgroup out of limits and rules'),
  'sample.include': t('Let a subgroup count again'),
  'sample.correct': t('Correct the values of a subgroup'),
}

/** Which changes need an electronic signature at this station. */
export const SignaturesCard = () => {
  const { may } = useSession()
  const { data, error } = useOperation('settings.get', {})
  const update = useChange('settings.update', ['settings.get'])
  // What was just ticked is shown at once, not only when the station has answered.
  const [chosen, setChosen] = useState<Signable[] | null>(null)
  if (!may('system.configure')) return null
  const signed = chosen ?? data?.signed_operations ?? []
  const choose = (operation: Signable, needed: boolean) => {
    const next = signable.filter((one) => (one === operation ? needed : signed.includes(one)))
    setChosen(next)
    update.mutate(
      { signed_operations: next },
      {
        onSuccess: () =>
          notifications.show({
            message: needed
              ? t('“{{what}}” is saved and holds from now on: it needs a signature.', {
                  what: words[operation],
                })
              : t('“{{what}}” is saved and holds from now on: it needs no signature.', {
                  what: words[operation],
                }),
          }),
        onSettled: () => setChosen(null),
      },
    )
  }
  return (
    <Card title={t('Electronic signatures')}>
      <p>
        {t(
          'What is ticked can only be done by a person who gives their password again and says what the signature means. Keys and scripts are then refused.',
        )}
      </p>
      <ErrorNotice error={error ?? update.error} />
      <fieldset className={classes.choices} disabled={data === undefined}>
        <legend>{t('Ask for a signature to')}</legend>
        {signable.map((operation) => (
          <Checkbox
            key={operation}
            label={words[operation]}
            checked={signed.includes(operation)}
            onChange={(event) => choose(operation, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
    </Card>
  )
}
