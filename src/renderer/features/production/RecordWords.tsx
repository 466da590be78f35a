import { TextInput } from '@mantine/core'
import { type FieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import classes from './Production.module.css'
import type { RecordDraft } from './recordDraft.ts'

interface RecordWordsProps {
  readonly draft: RecordDraft
  /** What the station refused, by field. */
  readonly faults: FieldFaults
  readonly readOnly: boolean
  readonly onChange: (changes: Partial<RecordDraft>) => void
}

/** What can be said of an entry beside its numbers. */
export const RecordWords = ({ draft, faults, readOnly, onChange }: RecordWordsProps) => (
  <div className={classes.words}>
    <TextInput
      label={t('Step of the work')}
      autoComplete="off"
      maxLength={50}
      readOnly={readOnly}
      value={draft.operation}
      onChange={({ currentTarget }) => onChange({ operation: currentTarget.value })}
      {...helpOr(faults.operation_id, t('Optional, such as SEWING. A new one is added to the line.'))}
    />
    <TextInput
      label={t('Job')}
      autoComplete="off"
      maxLength={50}
      readOnly={readOnly}
      value={draft.job}
      onChange={({ currentTarget }) => onChange({ job: currentTarget.value })}
      {...helpOr(faults.job_id, t('Optional. One of the order.'))}
    />
    <TextInput
      label={t('Note')}
      autoComplete="off"
      maxLength={1000}
      readOnly={readOnly}
      value={draft.notes}
      onChange={({ currentTarget }) => onChange({ notes: currentTarget.value })}
      {...helpOr(faults.notes, t('Optional.'))}
    />
  </div>
)
