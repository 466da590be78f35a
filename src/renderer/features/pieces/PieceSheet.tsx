import { Button } from '@mantine/core'
import { useState } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { DeletePiece } from './DeletePiece.tsx'
import { PieceFacts } from './PieceFacts.tsx'
import { PieceForm } from './PieceForm.tsx'
import classes from './Pieces.module.css'
import { PlottedMarkers } from './PlottedMarkers.tsx'
import { changesOfPiece, draftOfPiece, type PieceDraft } from './pieceDraft.ts'

interface PieceSheetProps {
  readonly kitNumber: string
  readonly onDeleted: () => void
}

/** One piece: what is stored of it, and, for those who may, the form to change it. */
export const PieceSheet = ({ kitNumber, onDeleted }: PieceSheetProps) => {
  const { may } = useSession()
  const { data, error, refetch } = useOperation('piece.details', { kitNumber })
  const change = useChange('piece.change', ['piece.list', 'piece.details'])
  /** The version that is being changed, so that one that comes meanwhile does not wipe what was typed. */
  const [editing, setEditing] = useState<NonNullable<typeof data> | null>(null)
  if (data === undefined) return <ErrorNotice error={error} onRetry={() => void refetch()} />

  const save = (draft: PieceDraft) => {
    if (editing === null) return
    const changes = changesOfPiece(editing.piece, draft)
    if (Object.keys(changes).length === 0) setEditing(null)
    else
      change.mutate({ kitNumber, changes, revision: editing.revision }, { onSuccess: () => setEditing(null) })
  }
  const showNow = async () => {
    change.reset()
    const now = await refetch()
    setEditing(now.data ?? null)
  }
  if (editing !== null) {
    return (
      <PieceForm
        key={editing.revision}
        initial={draftOfPiece(editing.piece)}
        isNew={false}
        error={change.error}
        busy={change.isPending}
        onSave={save}
        onCancel={() => {
          change.reset()
          setEditing(null)
        }}
        remedy={
          change.error?.code === 'CONFLICT' && (
            <Button variant="default" onClick={() => void showNow()}>
              {t('Show it as it is now')}
            </Button>
          )
        }
      />
    )
  }
  return (
    <div className={classes.form}>
      {change.data !== undefined && <PlottedMarkers outcomes={change.data.measurements} />}
      <PieceFacts details={data} />
      <div className={classes.buttons}>
        {may('sample.update') && (
          <Button
            onClick={() => {
              change.reset()
              setEditing(data)
            }}
          >
            {t('Change piece')}
          </Button>
        )}
        {may('sample.delete') && <DeletePiece details={data} onDeleted={onDeleted} />}
      </div>
    </div>
  )
}
