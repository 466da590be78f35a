import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Wall } from '../../../contract/wall.ts'
import { Card } from '../../components/Card.tsx'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { WallCard } from './WallCard.tsx'
import { WallForm } from './WallForm.tsx'
import classes from './Walls.module.css'
import { newWall, wallDraft } from './wallDraft.ts'

const NewWall = ({ onDone }: { readonly onDone: () => void }) => {
  const create = useChange('wall.create', ['wall.list'])
  return (
    <Card title={t('New wall')}>
      <WallForm
        begun={newWall}
        word={t('Save the wall')}
        pending={create.isPending}
        error={create.error}
        onSave={(wall) => create.mutate(wall, { onSuccess: onDone })}
        onCancel={onDone}
      />
    </Card>
  )
}

const EditWall = ({ wall, onDone }: { readonly wall: Wall; readonly onDone: () => void }) => {
  const update = useChange('wall.update', ['wall.list'])
  return (
    <Card title={wall.name}>
      <WallForm
        begun={wallDraft(wall)}
        word={t('Save the wall')}
        pending={update.isPending}
        error={update.error}
        onSave={(changes) => update.mutate({ wall_id: wall.id, changes }, { onSuccess: onDone })}
        onCancel={onDone}
      />
    </Card>
  )
}

/** Walls: full-screen pages for large screens, each to be opened here, on another screen, or at a TV in the plant. */
export const WallsScreen = () => {
  const { may } = useSession()
  const [, navigate] = useLocation()
  const walls = useOperation('wall.list', {})
  const [edited, setEdited] = useState<number | 'new' | null>(null)
  const configures = may('catalogue.configure')
  const done = () => setEdited(null)
  const add = (
    <Button onClick={() => setEdited('new')} disabled={edited === 'new'}>
      {t('New wall')}
    </Button>
  )
  return (
    <Screen
      title={t('Walls')}
      narrow
      actions={
        <>
          <Button variant="default" onClick={() => navigate('/')}>
            {t('Back to the board')}
          </Button>
          {configures && (walls.data?.length ?? 0) > 0 && add}
        </>
      }
    >
      <ErrorNotice error={walls.error} onRetry={() => void walls.refetch()} />
      {edited === 'new' && <NewWall onDone={done} />}
      {walls.data?.length === 0 && edited === null && (
        <Empty
          sentence={
            configures
              ? t('A wall shows charts on a large screen, page after page. There is none yet.')
              : t('There is no wall yet. A leader can define one here.')
          }
        >
          {configures && add}
        </Empty>
      )}
      <div className={classes.list}>
        {(walls.data ?? []).map((wall) =>
          edited === wall.id ? (
            <EditWall key={wall.id} wall={wall} onDone={done} />
          ) : (
            <WallCard key={wall.id} wall={wall} onEdit={() => setEdited(wall.id)} />
          ),
        )}
      </div>
    </Screen>
  )
}
