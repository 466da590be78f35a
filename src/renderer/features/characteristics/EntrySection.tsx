import { Textarea } from '@mantine/core'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { helpOr } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import type { DraftProps } from './CharacteristicForm.tsx'
import { DraftField } from './DraftField.tsx'
import { FormSection } from './FormSection.tsx'

/** What helps those who measure: an instruction, and the kinds of defects that they count. */
export const EntrySection = (parts: DraftProps) => {
  const { draft, faults, change } = parts
  return (
    <FormSection title={t('When it is measured')} help={t('What people see beside the fields of an entry.')}>
      <Textarea
        name="instruction"
        label={t('Instruction')}
        autosize
        minRows={2}
        maxLength={2000}
        value={draft.instruction}
        onChange={(event) => change({ instruction: event.currentTarget.value })}
        {...helpOr(
          faults.instruction,
          t('Short: where to measure, with which gauge, what to clean first. May be empty.'),
        )}
      />
      {chartDefinition(draft.chart_type).kind !== 'measurements' && (
        <DraftField
          {...parts}
          field="defect_kinds"
          label={t('Kinds of defects')}
          help={t('With commas between them, such as Scratch, Dent. Each gets buttons of its own.')}
        />
      )}
    </FormSection>
  )
}
