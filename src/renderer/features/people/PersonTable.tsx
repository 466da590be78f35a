import { Button } from '@mantine/core'
import { seesAllClients } from '../../../contract/permission.ts'
import type { ManagedUser } from '../../../contract/user.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { roleWords } from '../../components/roleWords.ts'
import { StateMark } from '../../components/StateMark.tsx'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './People.module.css'

interface PersonTableProps {
  readonly people: readonly ManagedUser[]
  readonly onEdit: (person: ManagedUser) => void
}

/** Everybody who can sign in, or could. */
export const PersonTable = ({ people, onEdit }: PersonTableProps) => (
  <div className={table.frame}>
    <table className={`${table.table} ${classes.table}`} aria-label={t('People')}>
      <thead>
        <tr>
          <th scope="col">{t('Name')}</th>
          <th scope="col">{t('Role')}</th>
          <th scope="col">{t('Client')}</th>
          <th scope="col">{t('Badge')}</th>
          <th scope="col">{t('Last sign-in')}</th>
          <th scope="col">{t('State')}</th>
          <th scope="col">
            <span className={table.hidden}>{t('Edit')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.user_id} data-disabled={person.disabled || undefined}>
            <th scope="row">
              <span className={classes.name}>{person.full_name}</span>
              <span className={classes.username}>{person.username}</span>
            </th>
            <td>{roleWords[person.role]}</td>
            <td>{seesAllClients(person.role) ? t('All') : (person.client_id ?? t('None'))}</td>
            <td>
              {person.badge === null
                ? t('None')
                : person.has_pin
                  ? person.badge
                  : t('{{badge}}, without a PIN', { badge: person.badge })}
            </td>
            <td>
              {person.last_sign_in_at === null ? t('Never') : <RelativeTime at={person.last_sign_in_at} />}
            </td>
            <td>
              <PersonState person={person} />
            </td>
            <td>
              <Button
                size="md"
                h={44}
                variant="default"
                aria-label={t('Edit {{fullName}}', { fullName: person.full_name })}
                onClick={() => onEdit(person)}
              >
                {t('Edit')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const PersonState = ({ person }: { readonly person: ManagedUser }) => {
  if (person.disabled) {
    return (
      <span className={classes.state}>
        <StateMark kind="excluded" /> {t('Disabled')}
      </span>
    )
  }
  if (person.must_change_password) {
    return (
      <span className={classes.state}>
        <StateMark kind="due" /> {t('Must change the password')}
      </span>
    )
  }
  return t('Can sign in')
}
