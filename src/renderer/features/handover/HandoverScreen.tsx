import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { InputOf } from '../../../contract/operations.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Handover.module.css'
import { HappenedCard } from './HappenedCard.tsx'
import { NotesCard } from './NotesCard.tsx'
import { OpenCard } from './OpenCard.tsx'
import { ShiftChooser } from './ShiftChooser.tsx'
import { TakeOverCard } from './TakeOverCard.tsx'

/** What one shift leaves to the next: what is open, notes, what happened, and who took over. */
export const HandoverScreen = () => {
  const [asked, setAsked] = useState<InputOf<'handover.get'>>({})
  const { data, error, refetch } = useOperation('handover.get', asked, { keep: true, every: 30_000 })
  return (
    <Screen
      title={t('Handover')}
      actions={
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          disabled={data === undefined}
          onClick={() => window.print()}
        >
          {t('Print')}
        </Button>
      }
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data && (
        <>
          <ShiftChooser page={data} onChoose={setAsked} />
          <div className={classes.columns}>
            <div className={classes.column}>
              <OpenCard page={data} />
              <HappenedCard page={data} />
            </div>
            <div className={classes.column}>
              <NotesCard page={data} />
              <TakeOverCard page={data} />
            </div>
          </div>
        </>
      )}
    </Screen>
  )
}
