import { Switch, TextInput } from '@mantine/core'
import type { FieldFaults } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import classes from './Plans.module.css'
import type { PlanDraft } from './planDraft.ts'

interface TriggerFieldsProps {
  readonly draft: PlanDraft
  readonly faults: FieldFaults
  readonly onChange: (changes: Partial<PlanDraft>) => void
}

/** How often a plan asks for samples: by the clock, by pieces, at the start of a shift, after a setup. */
export const TriggerFields = ({ draft, faults, onChange }: TriggerFieldsProps) => (
  <>
    <div className={classes.trigger}>
      <Switch
        label={t('By the clock')}
        description={t('Counted anew from the start of each shift.')}
        checked={draft.minutes !== null}
        onChange={({ currentTarget }) => onChange({ minutes: currentTarget.checked ? '60' : null })}
      />
      {draft.minutes !== null && (
        <TextInput
          aria-label={t('Every so many minutes')}
          inputMode="numeric"
          rightSection="min"
          rightSectionWidth={48}
          value={draft.minutes}
          onChange={({ currentTarget }) => onChange({ minutes: currentTarget.value })}
          error={faults.minutes}
        />
      )}
    </div>
    <div className={classes.trigger}>
      <Switch
        label={t('By the pieces made')}
        description={t('Counted by a machine over the local port, or by hand under Enter.')}
        checked={draft.pieces !== null}
        onChange={({ currentTarget }) => onChange({ pieces: currentTarget.checked ? '500' : null })}
      />
      {draft.pieces !== null && (
        <TextInput
          aria-label={t('Every so many pieces')}
          inputMode="numeric"
          rightSection={t('pcs')}
          rightSectionWidth={48}
          value={draft.pieces}
          onChange={({ currentTarget }) => onChange({ pieces: currentTarget.value })}
          error={faults.pieces}
        />
      )}
    </div>
    {draft.pieces !== null && (
      <div className={classes.trigger}>
        <Switch
          label={t('Count the records of new pieces, too')}
          description={t('Each piece that is stored under Pieces for the first time counts as one made.')}
          checked={draft.countSubmitted}
          onChange={({ currentTarget }) => onChange({ countSubmitted: currentTarget.checked })}
        />
      </div>
    )}
    <div className={classes.trigger}>
      <Switch
        label={t('At the start of the shift')}
        checked={draft.shiftStart}
        onChange={({ currentTarget }) => onChange({ shiftStart: currentTarget.checked })}
      />
    </div>
    <div className={classes.trigger}>
      <Switch
        label={t('After a setup')}
        description={t('Somebody says under Enter that the setup is done.')}
        checked={draft.setUp}
        onChange={({ currentTarget }) => onChange({ setUp: currentTarget.checked })}
      />
    </div>
    {faults.triggers !== undefined && (
      <p role="alert" className={classes.fault}>
        {faults.triggers}
      </p>
    )}
  </>
)
