import { Button } from '@mantine/core'
import type { ManagedUser } from '../../../contract/user.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { t } from '../../words/t.ts'
import classes from './People.module.css'
import { useUserChange } from './useUserChange.ts'

interface PersonAccessProps {
  readonly person: ManagedUser
  readonly own: boolean
}

/** Whether a person may sign in at all. Nobody is deleted: what they did names them. */
export const PersonAccess = ({ person, own }: PersonAccessProps) => {
  const update = useUserChange()
  const set = (disabled: boolean) => update.mutate({ user_id: person.user_id, changes: { disabled } })
  return (
    <>
      <p className={classes.quiet}>
        {person.disabled
          ? t(
              'Disabled since {{disabledAt}}: neither the password, the badge nor any key of this person is accepted.',
              {
                disabledAt: person.disabled_at === null ? '–' : formatExact(Date.parse(person.disabled_at)),
              },
            )
          : [
              own ? t('You sign yourself out by it.') : '',
              t(
                'A disabled person is out at the next step, with all their keys. Nobody is deleted: records name people.',
              ),
            ].join(' ')}
      </p>
      <ErrorNotice error={update.error} />
      <div className={classes.buttons}>
        {person.disabled ? (
          <Button variant="default" loading={update.isPending} onClick={() => set(false)}>
            {t('Let {{fullName}} in again', { fullName: person.full_name })}
          </Button>
        ) : (
          <Button variant="default" color="alarm" loading={update.isPending} onClick={() => set(true)}>
            {t('Disable {{fullName}}', { fullName: person.full_name })}
          </Button>
        )}
      </div>
    </>
  )
}
