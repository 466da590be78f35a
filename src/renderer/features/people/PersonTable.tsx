import { Button } from '@mantine/core'
import { seesAllClients } from '../../../contract/permission.ts'
import type { ManagedUser } from '../../../contract/user.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { roleWords } from '../../components/roleWords.ts'
import { StateMark } from '../../components/StateMark.tsx'
import table from '../../components/Table.module.css'
import classes from './People.module.css'

interface PersonTableProps {
  readonly people: readonly ManagedUser[]
  readonly onEdit: (person: ManagedUser) => void
}

/** Everybody who can sign in, or could. */
export const PersonTable = ({ people, onEdit }: PersonTableProps) => (
  <div className={table.frame}>
    <table className={`${table.table} ${classes.table}`} aria-label="People">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Role</th>
          <th scope="col">Client</th>
          <th scope="col">Badge</th>
          <th scope="col">Last sign-in</th>
          <th scope="col">State</th>
          <th scope="col">
            <span className={table.hidden}>Edit</span>
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
            <td>{seesAllClients(person.role) ? 'All' : (person.client_id ?? 'None')}</td>
            <td>
              {person.badge === null
                ? 'None'
                : person.has_pin
                  ? person.badge
                  : `${person.badge}, without a PIN`}
            </td>
            <td>
              {person.last_sign_in_at === null ? 'Never' : <RelativeTime at={person.last_sign_in_at} />}
            </td>
            <td>
              <PersonState person={person} />
            </td>
            <td>
              <Button
                size="md"
                h={44}
                variant="default"
                aria-label={`Edit ${person.full_name}`}
                onClick={() => onEdit(person)}
              >
                Edit
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
        <StateMark kind="excluded" /> Disabled
      </span>
    )
  }
  if (person.must_change_password) {
    return (
      <span className={classes.state}>
        <StateMark kind="due" /> Must change the password
      </span>
    )
  }
  return 'Can sign in'
}
