import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { DisplayKey, Wall } from '../../../contract/wall.ts'
import { CopyButton } from '../../components/CopyButton.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { QrCode } from '../keys/QrCode.tsx'
import classes from './Walls.module.css'

const KeyLine = ({ display }: { readonly display: DisplayKey }) => {
  const update = useChange('displayKey.update', ['displayKey.list'])
  const revoke = useChange('displayKey.revoke', ['displayKey.list'])
  const { id, name, kind, key_prefix, paused, last_seen_at } = display
  return (
    <li className={classes.line}>
      <div>
        <strong>{kind === 'tv' ? name : t('A window: {{name}}', { name })}</strong>
        <p className={classes.facts}>
          <code>{key_prefix}</code>{' '}
          {paused ? t('Paused') : last_seen_at === null ? t('Not seen yet') : t('Seen')}{' '}
          {!paused && last_seen_at !== null && <RelativeTime at={last_seen_at} />}
        </p>
        <ErrorNotice error={update.error ?? revoke.error} />
      </div>
      <div className={classes.buttons}>
        <Button
          variant="default"
          aria-label={paused ? t('Let {{name}} go on', { name }) : t('Pause {{name}}', { name })}
          loading={update.isPending}
          onClick={() => update.mutate({ key_id: id, changes: { paused: !paused } })}
        >
          {paused ? t('Go on') : t('Pause')}
        </Button>
        <Button
          variant="default"
          color="alarm"
          aria-label={t('Revoke {{name}}', { name })}
          loading={revoke.isPending}
          onClick={() => revoke.mutate({ key_id: id })}
        >
          {t('Revoke')}
        </Button>
      </div>
    </li>
  )
}

/** Where the address of a screen begins: the station's name on the network, where it has one. */
const useBase = (): string => {
  const network = useBoard()?.status.network_address ?? null
  return network ?? (location.protocol === 'app:' ? 'http://127.0.0.1' : location.origin)
}

/** The screens that show a wall, each with a key of its own that can be paused and revoked. */
export const DisplayKeys = ({ wall }: { readonly wall: Wall }) => {
  const keys = useOperation('displayKey.list', { wall_id: wall.id })
  const create = useChange('displayKey.create', ['displayKey.list'])
  const network = useBoard()?.status.network_address ?? null
  const base = useBase()
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const address = create.data === undefined ? null : `${base}/#/tv/${wall.id}/${create.data.plaintext_key}`

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '')
      create.mutate({ wall_id: wall.id, name: name.trim() }, { onSuccess: () => setName('') })
  }
  return (
    <section className={classes.screens} aria-label={t('Screens in the plant')}>
      <p className={classes.facts}>
        {t(
          'A screen gets an address with a key that shows this wall and nothing else. Nobody signs in there.',
        )}
      </p>
      {network === null && (
        <Notice kind="info">
          {t(
            'Other computers cannot reach the station yet. An administrator opens the network under Settings.',
          )}
        </Notice>
      )}
      <form className={classes.add} onSubmit={submit}>
        <TextInput
          label={t('Where the screen hangs')}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={create.isPending} disabled={name.trim() === ''}>
          {t('Make its address')}
        </Button>
      </form>
      <ErrorNotice error={create.error ?? keys.error} />
      {address !== null && (
        <div className={classes.once}>
          <Notice kind="warning">
            {t('Open this address at the screen once. It is not shown again; the screen keeps its key.')}
          </Notice>
          <div className={classes.address}>
            <TextInput
              ref={field}
              aria-label={t('Address of the screen')}
              readOnly
              value={address}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton text={address} what={t('address')} shownIn={field} />
          </div>
          <QrCode text={address} label={t('The address as a QR code')} />
        </div>
      )}
      {keys.data !== undefined && keys.data.length === 0 && (
        <p className={classes.facts}>{t('No screen has a key yet.')}</p>
      )}
      <ul className={classes.lines}>
        {(keys.data ?? []).map((display) => (
          <KeyLine key={display.id} display={display} />
        ))}
      </ul>
    </section>
  )
}
