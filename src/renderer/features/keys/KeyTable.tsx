import { UnstyledButton } from '@mantine/core'
import { countWords } from '../../charts/formatValue.ts'
import { formatExact } from '../../components/formatTime.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import table from '../../components/Table.module.css'
import { useNow } from '../../components/useNow.ts'
import { t } from '../../words/t.ts'
import classes from './Keys.module.css'
import { KeyUse } from './KeyUse.tsx'
import { actionWords, reachWords } from './keyRights.ts'
import type { KeyScope } from './keyScope.ts'
import { keyState } from './keyState.ts'
import { keyTitle, type ShownKey } from './shownKey.ts'
import type { TrafficByKey } from './useKeyTraffic.ts'

interface KeyTableProps {
  readonly scope: KeyScope
  readonly keys: readonly ShownKey[]
  readonly traffic: TrafficByKey
  readonly nameOf: (characteristicId: number) => string | null
  readonly prefixOf: (keyId: number | null) => string | null
  readonly onOpen: (keyId: number) => void
}

/** Keys by their prefix; the secret part is never shown again. A row opens all there is about its key. */
export const KeyTable = ({ scope, keys, traffic, nameOf, prefixOf, onOpen }: KeyTableProps) => {
  const now = useNow()
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={scope === 'own' ? t('Your keys') : t('All keys')}>
        <thead>
          <tr>
            <th scope="col">{t('Used for')}</th>
            {scope === 'all' && <th scope="col">{t('Owner')}</th>}
            <th scope="col">{t('May')}</th>
            <th scope="col">{t('Requests a minute')}</th>
            <th scope="col" data-number>
              {t('Used')}
            </th>
            <th scope="col">{t('Last used')}</th>
            <th scope="col">{t('State')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => {
            const state = keyState(key, now, prefixOf(key.replaced_by))
            const earlier = prefixOf(key.rotated_from)
            return (
              <tr
                key={key.id}
                className={classes.row}
                data-closed={!state.opens || undefined}
                onClick={() => onOpen(key.id)}
              >
                <th scope="row">
                  <UnstyledButton
                    className={classes.name}
                    onClick={(event) => {
                      event.stopPropagation()
                      onOpen(key.id)
                    }}
                  >
                    {keyTitle(key)}
                  </UnstyledButton>
                  <span className={classes.under}>
                    <code>{key.key_prefix}</code>
                    {earlier !== null && t(' replaces {{earlier}}', { earlier })}
                  </span>
                </th>
                {scope === 'all' && (
                  <td>
                    {key.owner?.full_name}
                    {key.client_id !== null && (
                      <span className={classes.under}>
                        {t('only {{clientId}}', { clientId: key.client_id })}
                      </span>
                    )}
                  </td>
                )}
                <td className={classes.may}>
                  {actionWords(key.permissions)}
                  <span className={classes.under}>{reachWords(key.permissions.characteristics, nameOf)}</span>
                </td>
                <td>
                  {state.opens ? (
                    <KeyUse limit={key.rate_limit_per_minute} traffic={traffic.get(key.id)} />
                  ) : (
                    '–'
                  )}
                </td>
                <td data-number>{countWords(key.usage_count)}</td>
                <td>
                  {key.last_used_at === null ? (
                    t('Never')
                  ) : (
                    <>
                      <RelativeTime at={key.last_used_at} />
                      <span className={classes.under}>{key.last_used_address}</span>
                    </>
                  )}
                </td>
                <td>
                  <span className={classes.state} data-mark={state.mark}>
                    <StateMark kind={state.mark} /> {state.word}
                  </span>
                  <span
                    className={classes.under}
                    title={key.expires_at === null ? undefined : formatExact(Date.parse(key.expires_at))}
                  >
                    {state.more}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
