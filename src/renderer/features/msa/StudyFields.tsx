import { Textarea, TextInput } from '@mantine/core'
import { helpOr } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import classes from './Msa.module.css'
import type { ReadStudyDraft, StudyDraft } from './studyDraft.ts'

interface StudyFieldsProps {
  readonly draft: StudyDraft
  readonly faults: ReadStudyDraft['faults']
  readonly readOnly?: boolean
  readonly onChange: (changes: Partial<StudyDraft>) => void
}

/** What a study is about: its name, its gauge, and what its spread is compared with. */
export const StudyFields = ({ draft, faults, readOnly = false, onChange }: StudyFieldsProps) => {
  const field = (name: keyof StudyDraft, label: string, help: string, numeric = false) => (
    <TextInput
      name={name}
      label={label}
      inputMode={numeric ? 'decimal' : 'text'}
      autoComplete="off"
      readOnly={readOnly}
      value={draft[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      {...helpOr(faults[name], help)}
    />
  )
  return (
    <>
      <div className={classes.fields}>
        {field('name', t('Name'), t('What it is called in the list.'))}
        {field('gauge', t('Gauge'), t('Its name or inventory number.'))}
        {field('unit', t('Unit'), t('Such as mm.'))}
        {field('tolerance', t('Tolerance'), t('Its width, USL − LSL. Empty: no comparison.'), true)}
        {field('multiplier', t('Spread in sigmas'), t('What counts as the whole spread: 6, or 5.15.'), true)}
      </div>
      <Textarea
        label={t('Note')}
        description={t('How it was measured, where, with which fixture.')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        readOnly={readOnly}
        rows={2}
        value={draft.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  )
}
