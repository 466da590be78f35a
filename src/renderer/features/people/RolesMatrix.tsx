import { IconCheck } from '@tabler/icons-react'
import {
  permissions,
  type Role,
  rolePermissions,
  roleRateLimit,
  roles,
  seesAllClients,
} from '../../../contract/permission.ts'
import { roleWords } from '../../components/roleWords.ts'
import table from '../../components/Table.module.css'
import classes from './People.module.css'
import { permissionWords } from './permissionWords.ts'

interface Line {
  readonly name: string
  readonly words: string
  readonly may: (role: Role) => boolean
}

const lines: readonly Line[] = [
  ...permissions.map((permission) => ({
    name: permission,
    words: permissionWords[permission],
    may: (role: Role) => rolePermissions[role].includes(permission),
  })),
  { name: 'clients', words: 'See the data of every client', may: seesAllClients },
]

/** What each role may do, read from what the station itself goes by. */
export const RolesMatrix = () => (
  <>
    <p className={classes.lead}>
      The roles are part of Centerline and cannot be changed; give each person the one that fits. Who signs in
      by badge and PIN has an operator’s rights, whatever the role, and no API keys.
    </p>
    <div className={table.frame}>
      <table className={`${table.table} ${classes.matrix}`} aria-label="What each role may do">
        <thead>
          <tr>
            <th scope="col">May</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                {roleWords[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, words, may }) => (
            <tr key={name}>
              <th scope="row">{words}</th>
              {roles.map((role) => (
                <td key={role}>
                  {may(role) ? (
                    <>
                      <IconCheck size={22} aria-hidden="true" />
                      <span className={table.hidden}>yes</span>
                    </>
                  ) : (
                    <>
                      <span aria-hidden="true" className={classes.no}>
                        –
                      </span>
                      <span className={table.hidden}>no</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Requests a minute over HTTP</th>
            {roles.map((role) => (
              <td key={role}>{roleRateLimit[role] ?? 'No limit'}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  </>
)
