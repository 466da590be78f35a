import { Button } from '@mantine/core'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { PieceForm } from './PieceForm.tsx'
import classes from './Pieces.module.css'
import { PlottedMarkers } from './PlottedMarkers.tsx'
import { emptyPiece, inputOf } from './pieceDraft.ts'

interface NewPieceProps {
  readonly kitNumber: string
  readonly onDone: () => void
  readonly onShow: (kitNumber: string) => void
}

/** Adds a piece, then says what became of it. */
export const NewPiece = ({ kitNumber, onDone, onShow }: NewPieceProps) => {
  const add = useChange('piece.save', ['piece.list', 'piece.markers'])
  if (add.data !== undefined) {
    const { piece, measurements } = add.data
    return (
      <div className={classes.form}>
        <PlottedMarkers outcomes={measurements} />
        <div className={classes.buttons}>
          <Button onClick={() => add.reset()}>{t('Add another')}</Button>
          <Button variant="default" onClick={() => onShow(piece.kitNumber)}>
            {t('Show {{kitNumber}}', { kitNumber: piece.kitNumber })}
          </Button>
        </div>
      </div>
    )
  }
  const taken = add.error?.code === 'CONFLICT' ? add.variables?.piece.kitNumber : undefined
  return (
    <PieceForm
      initial={emptyPiece(kitNumber)}
      isNew
      error={add.error}
      busy={add.isPending}
      onSave={(draft) => add.mutate({ piece: inputOf(draft), only_new: true })}
      onCancel={onDone}
      remedy={
        taken !== undefined && (
          <Button variant="default" onClick={() => onShow(taken)}>
            {t('Load {{taken}}', { taken })}
          </Button>
        )
      }
    />
  )
}
