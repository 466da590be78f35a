import { Drawer, Switch } from '@mantine/core'
import { useState } from 'react'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useNow } from '../../components/useNow.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { inChains } from './inChains.ts'
import { KeySheet } from './KeySheet.tsx'
import classes from './Keys.module.css'
import { KeyTable } from './KeyTable.tsx'
import type { KeyScope } from './keyScope.ts'
import { isEnded } from './keyState.ts'
import { RevokeDialog } from './RevokeDialog.tsx'
import type { FreshKey } from './ShownOnce.tsx'
import { keyTitle, type ShownKey } from './shownKey.ts'
import type { Keys } from './useKeys.ts'
import { useKeyTraffic } from './useKeyTraffic.ts'

interface KeyListProps {
  readonly scope: KeyScope
  readonly list: Keys
  readonly onEdit: (shown: ShownKey, asAdmin: boolean) => void
  readonly onFresh: (fresh: FreshKey) => void
}

const emptySentence: Readonly<Record<KeyScope, string>> = {
  own: t('You have no keys. A gauge or a script needs one to send measurements.'),
  all: t('Nobody has a key that works. A gauge or a script needs one to send measurements.'),
}

/** Keys that there are, live; one of them opens at the side. */
export const KeyList = ({ scope, list, onEdit, onFresh }: KeyListProps) => {
  const { user, may } = useSession()
  const now = useNow()
  const traffic = useKeyTraffic(scope)
  const { data: characteristics = [] } = useOperation('characteristic.list', {})
  const { data: people = [] } = useOperation('user.list', {}, { enabled: scope === 'all' })
  const [openId, setOpenId] = useState<number | null>(null)
  const [revokingId, setRevokingId] = useState<number | null>(null)
  const [ended, setEnded] = useState(false)

  const { keys, error, retry } = list
  const isOver = (key: ShownKey) => key.revoked_at !== null || (key.replaced_by !== null && isEnded(key, now))
  const over = keys?.filter(isOver).length ?? 0
  const shown = keys?.filter((key) => scope === 'own' || ended || !isOver(key))
  const keyOf = (id: number | null) => keys?.find((key) => key.id === id) ?? null
  const prefixOf = (id: number | null) => keyOf(id)?.key_prefix ?? null
  const nameOf = (id: number) => characteristics.find((one) => one.id === id)?.name ?? null
  const isAdmins = (key: ShownKey) => may('apiKey.manage') && (scope === 'all' || key.managed)
  const open = keyOf(openId)
  const revoking = keyOf(revokingId)

  return (
    <>
      <ErrorNotice error={error} onRetry={retry} />
      {shown?.length === 0 && <Empty sentence={emptySentence[scope]} />}
      {shown !== undefined && shown.length > 0 && (
        <KeyTable
          scope={scope}
          keys={inChains(shown)}
          traffic={traffic}
          nameOf={nameOf}
          prefixOf={prefixOf}
          onOpen={setOpenId}
        />
      )}
      {scope === 'all' && over > 0 && (
        <Switch
          className={classes.ended}
          label={t('Show also the {{count}} that were revoked or have ended', { count: over })}
          checked={ended}
          onChange={(event) => setEnded(event.currentTarget.checked)}
        />
      )}
      <Drawer
        position="right"
        size={480}
        title={open === null ? '' : keyTitle(open)}
        opened={open !== null}
        onClose={() => setOpenId(null)}
      >
        {open && (
          <KeySheet
            key={open.id}
            shown={open}
            asAdmin={isAdmins(open)}
            traffic={traffic}
            nameOf={nameOf}
            prefixOf={prefixOf}
            onEdit={() => onEdit(open, isAdmins(open))}
            onRevoke={() => setRevokingId(open.id)}
            onRotated={({ text, until }) =>
              onFresh({
                text,
                title: keyTitle(open),
                permissions: open.permissions,
                addresses: open.allowed_addresses,
                owner: people.find(({ user_id }) => user_id === open.owner?.user_id) ?? user,
                client: open.client_id,
                replaces: { prefix: open.key_prefix, until },
              })
            }
          />
        )}
      </Drawer>
      <RevokeDialog
        revoking={revoking}
        asAdmin={revoking !== null && isAdmins(revoking)}
        onRevoked={() => {
          setRevokingId(null)
          setOpenId(null)
        }}
        onClose={() => setRevokingId(null)}
      />
    </>
  )
}
