import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { undoSeconds } from '../../../contract/undo.ts'
import { useNow } from '../../components/useNow.ts'
import { t } from '../../words/t.ts'

interface UndoEntryProps {
  /** When it was recorded, ms. */
  readonly at: number
  readonly onUndo: () => void
}

/** Takes the last entry back, with the seconds that are left for it; gone when they are. */
export const UndoEntry = ({ at, onUndo }: UndoEntryProps) => {
  const now = useNow(500)
  const left = Math.min(Math.ceil(undoSeconds - (now - at) / 1000), undoSeconds)
  return left <= 0 ? null : (
    <Button variant="default" leftSection={<IconArrowBackUp aria-hidden size={20} />} onClick={onUndo}>
      {t('Undo last entry ({{left}} s)', { left })}
    </Button>
  )
}
