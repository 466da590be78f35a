import { Button } from '@mantine/core'
import type { ApiKey } from '../../../contract/apiKey.ts'
import { formatDay } from '../../components/formatTime.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import table from '../../components/Table.module.css'
import { useNow } from '../../components/useNow.ts'
import classes from './Keys.module.css'
import { keyScope } from './keyScope.ts'

interface KeyTableProps {
  readonly keys: readonly ApiKey[]
  readonly onRevoke: (key: ApiKey) => void
}

/** Keys by their prefix; the secret part is never shown again. */
export const KeyTable = ({ keys, onRevoke }: KeyTableProps) => {
  const now = useNow()
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label="Your keys">
        <thead>
          <tr>
            <th scope="col">Used for</th>
            <th scope="col">Begins with</th>
            <th scope="col">May write</th>
            <th scope="col" data-number>
              Requests a minute
            </th>
            <th scope="col" data-number>
              Used
            </th>
            <th scope="col">Last used</th>
            <th scope="col">Expires</th>
            <th scope="col">
              <span className={table.hidden}>Revoke</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => {
            const expired = key.expires_at !== null && Date.parse(key.expires_at) <= now
            return (
              <tr key={key.id}>
                <th scope="row">{key.description ?? 'No description'}</th>
                <td>
                  <code>{key.key_prefix}</code>
                </td>
                <td>{keyScope(key.permissions)}</td>
                <td data-number>{key.rate_limit_per_minute ?? 'No limit'}</td>
                <td data-number>{key.usage_count.toLocaleString('en')}</td>
                <td>{key.last_used_at === null ? 'Never' : <RelativeTime at={key.last_used_at} />}</td>
                <td>
                  {expired ? (
                    <span className={classes.expired}>
                      <StateMark kind="due" /> Expired
                    </span>
                  ) : key.expires_at === null ? (
                    'Never'
                  ) : (
                    formatDay(Date.parse(key.expires_at))
                  )}
                </td>
                <td>
                  <Button
                    size="md"
                    h={44}
                    variant="default"
                    aria-label={`Revoke ${key.description ?? key.key_prefix}`}
                    onClick={() => onRevoke(key)}
                  >
                    Revoke
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
