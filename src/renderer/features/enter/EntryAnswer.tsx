import type { Characteristic } from '../../../contract/characteristic.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { SubmissionState } from '../../connection/submissions.ts'
import { t } from '../../words/t.ts'
import { Judgement } from './Judgement.tsx'
import type { UndoLast } from './undo/useUndoLast.ts'

interface EntryAnswerProps {
  readonly state: SubmissionState | null
  readonly characteristic: Characteristic
  readonly undo: UndoLast
  /** The judgement stands in place of the buttons. */
  readonly alone: boolean
}

/** What became of the subgroup that was submitted last. "Not recorded" stands only where the station itself has said so. */
export const EntryAnswer = ({ state, characteristic, undo, alone }: EntryAnswerProps) => {
  if (undo.error !== null && undo.last !== null) return <ErrorNotice error={undo.error} />
  if (undo.isDone && state?.kind !== 'unconfirmed' && state?.kind !== 'refused') {
    return (
      <Notice kind="info">{t('Undone. The entry stays on the chart as left out, with the reason.')}</Notice>
    )
  }
  if (state === null || state.kind === 'sending') return null
  if (state.kind === 'unconfirmed') {
    return (
      <Notice kind="warning">
        {t(
          'No answer from the station yet. This subgroup may or may not be stored; it is kept here and is sent again by itself.',
        )}
      </Notice>
    )
  }
  if (state.kind === 'refused') {
    return (
      <ErrorNotice
        error={{
          message: t('Not recorded. {{message}} What you typed is still here.', {
            message: state.error.message,
          }),
        }}
      />
    )
  }
  const { sample } = state
  return (
    <Judgement
      key={sample.sample_id}
      sample={sample}
      characteristic={characteristic}
      undo={undo}
      alone={alone}
    />
  )
}
