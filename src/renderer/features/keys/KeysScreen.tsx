import { Button, Tabs } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import { Notice } from '../../components/Notice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useNow } from '../../components/useNow.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { EditKeyForm } from './EditKeyForm.tsx'
import { KeyList } from './KeyList.tsx'
import classes from './Keys.module.css'
import { keyCount } from './keyCount.ts'
import type { KeyScope } from './keyScope.ts'
import { NewKeyForm } from './NewKeyForm.tsx'
import { type FreshKey, ShownOnce } from './ShownOnce.tsx'
import type { ShownKey } from './shownKey.ts'
import { useKeys } from './useKeys.ts'

type Doing =
  | { readonly kind: 'list' }
  | { readonly kind: 'new' }
  | { readonly kind: 'edit'; readonly shown: ShownKey; readonly asAdmin: boolean }
  | { readonly kind: 'fresh'; readonly fresh: FreshKey }

const list: Doing = { kind: 'list' }

/** Keys of one scope: the list, or the one thing that is being done with a key. */
const KeysOfScope = ({ scope, tabs }: { readonly scope: KeyScope; readonly tabs: ReactNode }) => {
  const now = useNow()
  const keys = useKeys(scope)
  const { data: settings } = useOperation('settings.get', {})
  const [doing, setDoing] = useState<Doing>(list)
  const most = scope === 'own' ? (settings?.max_keys_per_user ?? null) : null
  const count = keyCount(keys.keys ?? [], now)
  const full = most !== null && count >= most
  const atList = doing.kind === 'list'
  return (
    <Screen
      narrow
      title={t('Keys')}
      actions={
        atList && (
          <>
            {tabs}
            <Button disabled={full} onClick={() => setDoing({ kind: 'new' })}>
              {t('Make a key')}
            </Button>
          </>
        )
      }
    >
      {doing.kind === 'fresh' && <ShownOnce fresh={doing.fresh} onDone={() => setDoing(list)} />}
      {doing.kind === 'new' && (
        <NewKeyForm
          scope={scope}
          onMade={(fresh) => setDoing({ kind: 'fresh', fresh })}
          onCancel={() => setDoing(list)}
        />
      )}
      {doing.kind === 'edit' && (
        <EditKeyForm shown={doing.shown} asAdmin={doing.asAdmin} onDone={() => setDoing(list)} />
      )}
      {atList && full && (
        <Notice kind="info">
          {t(
            'You have {{count}} of the {{most}} keys that one person may have. Revoke one that is not needed, or {{what}}.',
            {
              count,
              most,
              what:
                tabs === null
                  ? t('ask an administrator, who can make more')
                  : t('make one under All keys, where it does not count'),
            },
          )}
        </Notice>
      )}
      {atList && (
        <KeyList
          scope={scope}
          list={keys}
          onEdit={(shown, asAdmin) => setDoing({ kind: 'edit', shown, asAdmin })}
          onFresh={(fresh) => setDoing({ kind: 'fresh', fresh })}
        />
      )}
      {atList && !full && most !== null && count > 0 && (
        <p className={classes.quiet}>
          {t('{{count}} of the {{most}} keys that you may have.', { count, most })}
        </p>
      )}
    </Screen>
  )
}

/** API keys: what gauges and scripts sign in with. Administrators see everybody's. */
export const KeysScreen = () => {
  const { may } = useSession()
  const [, navigate] = useLocation()
  const [atAll] = useRoute('/keys/all')
  if (!may('apiKey.manage')) return <KeysOfScope scope="own" tabs={null} />
  const scope = atAll ? 'all' : 'own'
  return (
    <Tabs
      value={scope}
      onChange={(tab) => navigate(tab === 'all' ? '/keys/all' : '/keys')}
      keepMounted={false}
      classNames={{ tab: classes.tab ?? '' }}
    >
      <Tabs.Panel value={scope}>
        <KeysOfScope
          key={scope}
          scope={scope}
          tabs={
            <Tabs.List>
              <Tabs.Tab value="own">{t('My keys')}</Tabs.Tab>
              <Tabs.Tab value="all">{t('All keys')}</Tabs.Tab>
            </Tabs.List>
          }
        />
      </Tabs.Panel>
    </Tabs>
  )
}
