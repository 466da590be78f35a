import { Button } from '@mantine/core'
import { IconDeviceTv, IconEdit, IconScreenShare, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Wall } from '../../../contract/wall.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { shell } from '../../connection/shell.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { DisplayKeys } from './DisplayKeys.tsx'
import { keepKey } from './screenStore.ts'
import classes from './Walls.module.css'
import { gridName } from './wallDraft.ts'

const contentWords = ({ content }: Wall): string => {
  if (content.kind === 'characteristics') return t('{{count}} characteristics', { count: content.ids.length })
  const { lines, machines, parts } = content.filter
  const chosen = [...lines, ...machines, ...parts]
  return chosen.length === 0 ? t('The whole board') : chosen.join(', ')
}

/** One wall: what it shows, where to open it, and for leaders how to change it and which screens show it. */
export const WallCard = ({ wall, onEdit }: { readonly wall: Wall; readonly onEdit: () => void }) => {
  const { may } = useSession()
  const [, navigate] = useLocation()
  const [asked, setAsked] = useState(false)
  const [screens, setScreens] = useState(false)
  const open = useChange('wall.open')
  const remove = useChange('wall.delete', ['wall.list'])
  const configures = may('catalogue.configure')
  const own = shell()

  const openHere = () =>
    open.mutate(
      { wall_id: wall.id },
      {
        onSuccess: ({ plaintext_key }) => {
          keepKey(wall.id, plaintext_key)
          navigate(`/wall/${wall.id}`)
        },
      },
    )
  const openBeside = () =>
    open.mutate(
      { wall_id: wall.id },
      {
        onSuccess: ({ plaintext_key }) => {
          keepKey(wall.id, plaintext_key)
          own?.openWall({ wallId: wall.id, kiosk: wall.kiosk })
        },
      },
    )

  return (
    <Card title={wall.name}>
      <p className={classes.facts}>
        {t('{{content}} · grid {{grid}} · {{seconds}} s a page', {
          content: contentWords(wall),
          grid: gridName(wall),
          seconds: wall.seconds,
        })}
        {wall.kiosk && <> · {t('kiosk')}</>}
      </p>
      <div className={classes.buttons}>
        <Button loading={open.isPending} onClick={openHere}>
          {t('Open here')}
        </Button>
        {own !== undefined && (
          <Button
            variant="default"
            leftSection={<IconScreenShare size={20} aria-hidden />}
            onClick={openBeside}
          >
            {t('Open on another screen')}
          </Button>
        )}
        {configures && (
          <>
            <Button
              variant="default"
              aria-expanded={screens}
              leftSection={<IconDeviceTv size={20} aria-hidden />}
              onClick={() => setScreens(!screens)}
            >
              {t('Screens in the plant')}
            </Button>
            <Button variant="default" leftSection={<IconEdit size={20} aria-hidden />} onClick={onEdit}>
              {t('Change')}
            </Button>
            {asked ? (
              <Button
                variant="outline"
                color="alarm"
                loading={remove.isPending}
                onClick={() => remove.mutate({ wall_id: wall.id })}
              >
                {t('Delete it for good: its screens go dark')}
              </Button>
            ) : (
              <Button
                variant="default"
                leftSection={<IconTrash size={20} aria-hidden />}
                onClick={() => setAsked(true)}
              >
                {t('Delete')}
              </Button>
            )}
          </>
        )}
      </div>
      <ErrorNotice error={open.error ?? remove.error} />
      {screens && <DisplayKeys wall={wall} />}
    </Card>
  )
}
