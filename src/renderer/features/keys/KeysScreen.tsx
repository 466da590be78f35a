import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import type { ApiKey, CreatedKey } from '../../../contract/apiKey.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import classes from './Keys.module.css'
import { KeyTable } from './KeyTable.tsx'
import { NewKeyForm } from './NewKeyForm.tsx'
import { ShownOnce } from './ShownOnce.tsx'

/** The person's own API keys: what gauges and scripts sign in with. */
export const KeysScreen = () => {
  const { data, error, refetch } = useOperation('apiKey.list', {})
  const revoke = useChange('apiKey.revoke', ['apiKey.list'])
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<CreatedKey | null>(null)
  const [revoking, setRevoking] = useState<ApiKey | null>(null)

  return (
    <Screen
      narrow
      title="Keys"
      actions={!making && made === null && <Button onClick={() => setMaking(true)}>Make a key</Button>}
    >
      {made !== null && <ShownOnce created={made} onDone={() => setMade(null)} />}
      {making && (
        <NewKeyForm
          onMade={(created) => {
            setMade(created)
            setMaking(false)
          }}
          onCancel={() => setMaking(false)}
        />
      )}
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data?.length === 0 && !making && made === null && (
        <Empty sentence="You have no keys. A gauge or a script needs one to post measurements." />
      )}
      {data !== undefined && data.length > 0 && <KeyTable keys={data} onRevoke={setRevoking} />}
      <Modal opened={revoking !== null} onClose={() => setRevoking(null)} title="Revoke this key?">
        {revoking && (
          <div className={classes.form}>
            <p>
              <strong>{revoking.description ?? revoking.key_prefix}</strong> stops working at once: what posts
              with it is refused from now on. This cannot be undone.
            </p>
            <ErrorNotice error={revoke.error} />
            <div className={classes.buttons}>
              <Button
                color="alarm"
                loading={revoke.isPending}
                onClick={() => revoke.mutate({ id: revoking.id }, { onSuccess: () => setRevoking(null) })}
              >
                Revoke key
              </Button>
              <Button variant="default" onClick={() => setRevoking(null)}>
                Keep it
              </Button>
            </div>
          </div>
        )}
      </Modal>
    </Screen>
  )
}
