import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { PieceDetails } from '../../../contract/piece.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Pieces.module.css'

interface DeletePieceProps {
  readonly details: PieceDetails
  readonly onDeleted: () => void
}

/** Deletes a piece, after asking. */
export const DeletePiece = ({ details: { piece, revision }, onDeleted }: DeletePieceProps) => {
  const [opened, { open, close }] = useDisclosure()
  const remove = useChange('piece.delete', ['piece.list'])
  const { kitNumber } = piece
  return (
    <>
      <Button variant="default" color="alarm" onClick={open}>
        {t('Delete piece')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('Delete {{kitNumber}}?', { kitNumber })}>
        <div className={classes.form}>
          <p>
            {t(
              'Its record goes; what it held stays in the audit log. Subgroups that came of its markers stay on their charts. This cannot be undone.',
            )}
          </p>
          <ErrorNotice error={remove.error} />
          <div className={classes.buttons}>
            <Button
              color="alarm"
              loading={remove.isPending}
              onClick={() => remove.mutate({ kitNumber, revision }, { onSuccess: onDeleted })}
            >
              {t('Delete {{kitNumber}}', { kitNumber })}
            </Button>
            <Button variant="default" onClick={close}>
              {t('Keep it')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
