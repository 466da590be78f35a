import type { Characteristic } from '../../../contract/characteristic.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { SubmissionState } from '../../connection/submissions.ts'
import { t } from '../../words/t.ts'
import { Judgement } from './Judgement.tsx'

interface EntryAnswerProps {
  readonly state: SubmissionState | null
  readonly characteristic: Characteristic
}

/** What became of the subgroup that was submitted last. "Not recorded" stands only where the station itself has said so. */
export const EntryAnswer = ({ state, characteristic }: EntryAnswerProps) => {
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
  return <Judgement key={state.sample.sample_id} sample={state.sample} characteristic={characteristic} />
}
