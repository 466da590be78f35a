import { IconCheck } from '@tabler/icons-react'
import {
  badgeRole,
  notByBadge,
  permissions,
  type Role,
  rolePermissions,
  roleRateLimit,
  roles,
  seesAllClients,
} from '../../../contract/permission.ts'
import { roleWords } from '../../components/roleWords.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './People.module.css'
import { permissionWords } from './permissionWords.ts'

interface Column {
  readonly name: string
  readonly role: Role
  readonly byBadge: boolean
}

const columns: readonly Column[] = [
  { name: t('Anybody, by badge and PIN'), role: badgeRole, byBadge: true },
  ...roles.map((role) => ({ name: roleWords[role], role, byBadge: false })),
]

interface Line {
  readonly name: string
  readonly words: string
  readonly may: (column: Column) => boolean
}

const lines: readonly Line[] = [
  ...permissions.map((permission) => ({
    name: permission,
    words: permissionWords[permission],
    may: ({ role, byBadge }: Column) =>
      rolePermissions[role].includes(permission) && !(byBadge && notByBadge.includes(permission)),
  })),
  { name: 'clients', words: t('See the data of every client'), may: ({ role }) => seesAllClients(role) },
]

const rateOf = ({ role, byBadge }: Column): string =>
  byBadge ? '–' : String(roleRateLimit[role] ?? t('No limit'))

/** What each role may do, read from what the station itself goes by. */
export const RolesMatrix = () => (
  <>
    <p className={classes.lead}>
      {t(
        'The roles are part of Centerline and cannot be changed; give each person the one that fits. Badge and PIN are for this station’s screens only.',
      )}
    </p>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll it */}
    <section className={table.frame} tabIndex={0} aria-label={t('What each role may do')}>
      <table className={`${table.table} ${classes.matrix}`} aria-label={t('What each role may do')}>
        <thead>
          <tr>
            <th scope="col">{t('May')}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, words, may }) => (
            <tr key={name}>
              <th scope="row">{words}</th>
              {columns.map((column) => (
                <td key={column.name}>
                  <YesOrNo yes={may(column)} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('Requests a minute over HTTP')}</th>
            {columns.map((column) => (
              <td key={column.name}>{rateOf(column)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  </>
)

const YesOrNo = ({ yes }: { readonly yes: boolean }) =>
  yes ? (
    <>
      <IconCheck size={22} aria-hidden="true" />
      <span className={table.hidden}>{t('yes')}</span>
    </>
  ) : (
    <>
      <span aria-hidden="true" className={classes.no}>
        –
      </span>
      <span className={table.hidden}>{t('no')}</span>
    </>
  )
