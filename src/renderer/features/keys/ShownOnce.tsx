import { Button, TextInput } from '@mantine/core'
import { useRef } from 'react'
import type { KeyPermissions } from '../../../contract/apiKey.ts'
import { Card } from '../../components/Card.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { Notice } from '../../components/Notice.tsx'
import { t } from '../../words/t.ts'
import classes from './Keys.module.css'
import { QrCode } from './QrCode.tsx'
import { ReadyLines } from './ReadyLines.tsx'
import type { Reach } from './reachable.ts'

/** A key that was just made, with its text, which is nowhere else. */
export interface FreshKey {
  readonly text: string
  readonly title: string
  readonly permissions: KeyPermissions
  readonly addresses: readonly string[]
  readonly owner: Reach
  readonly client: string | null
  /** The key that it replaces, and until when that one works. */
  readonly replaces: { readonly prefix: string; readonly until: string } | null
}

interface ShownOnceProps {
  readonly fresh: FreshKey
  readonly onDone: () => void
}

/** The key itself, this once: as text, as a QR code, and in lines that send a measurement with it. */
export const ShownOnce = ({ fresh, onDone }: ShownOnceProps) => {
  const field = useRef<HTMLInputElement>(null)
  const { replaces } = fresh
  return (
    <Card title={t('New key for {{title}}', { title: fresh.title })}>
      <div className={classes.fresh}>
        <div className={classes.once}>
          <Notice kind="warning">
            {t(
              'Store it now, in the gauge or in a password safe. It is not shown again, and nobody can look it up.',
            )}
          </Notice>
          {replaces !== null && (
            <Notice kind="info">
              {t(
                'The old key {{prefix}} works until {{until}}. Change every gauge that has it over to the new one before.',
                { prefix: replaces.prefix, until: formatExact(Date.parse(replaces.until)) },
              )}
            </Notice>
          )}
          <div className={classes.secret}>
            <TextInput
              ref={field}
              aria-label={t('Key')}
              readOnly
              value={fresh.text}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton text={fresh.text} what="key" shownIn={field} />
          </div>
          <ReadyLines fresh={fresh} />
        </div>
        <figure className={classes.scan}>
          <QrCode text={fresh.text} label={t('The key as a QR code')} />
          <figcaption>{t('Scan it with the handheld that gets it.')}</figcaption>
        </figure>
      </div>
      <div className={classes.buttons}>
        <Button onClick={onDone}>{t('I have stored it')}</Button>
      </div>
    </Card>
  )
}
