import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { undoSeconds } from '../../../../contract/undo.ts'
import { useNow } from '../../../components/useNow.ts'
import { t } from '../../../words/t.ts'
import type { UndoLast } from './useUndoLast.ts'

type Shown = Pick<UndoLast, 'elsewhere' | 'isPending' | 'undo'> & { readonly at: number }

const Countdown = ({ at, elsewhere, isPending, undo }: Shown) => {
  const now = useNow(500)
  const left = Math.min(Math.ceil(undoSeconds - (now - at) / 1000), undoSeconds)
  if (left <= 0) return null
  return (
    <Button
      variant="default"
      leftSection={<IconArrowBackUp aria-hidden size={20} />}
      loading={isPending}
      onClick={undo}
    >
      {elsewhere === null
        ? t('Undo last entry ({{left}} s)', { left })
        : t('Undo {{name}} ({{left}} s)', { name: elsewhere, left })}
    </Button>
  )
}

/** Takes the last entry back, with the seconds that are left for it; gone when they are. */
export const UndoButton = ({ last, ...rest }: UndoLast) =>
  last && <Countdown key={last.sampleId} at={last.submission.at} {...rest} />
