import { Select, TextInput } from '@mantine/core'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'
import {
  blockOptions,
  type ChoiceOption,
  distributionOptions,
  levelOptions,
  periodFault,
  type StudyChoice,
  spanOptions,
} from './studyChoice.ts'

interface ChoiceBarProps {
  readonly choice: StudyChoice
  readonly onChoice: (choice: StudyChoice) => void
  readonly subgroups: number
  /** Whether values were measured; counts have no distribution to choose. */
  readonly measured: boolean
}

interface PickProps {
  readonly label: string
  readonly value: string
  readonly options: readonly ChoiceOption[]
  readonly onPick: (value: string) => void
}

const Pick = ({ label, value, options, onPick }: PickProps) => (
  <Select
    label={label}
    size="md"
    data={[...options]}
    value={value}
    allowDeselect={false}
    onChange={(picked) => {
      if (picked !== null) onPick(picked)
    }}
  />
)

/** Which subgroups are studied, by which distribution, and how sure the intervals are. */
export const ChoiceBar = ({ choice, onChoice, subgroups, measured }: ChoiceBarProps) => {
  const set = (changed: Partial<StudyChoice>) => onChoice({ ...choice, ...changed })
  const fault = periodFault(choice)
  return (
    <fieldset className={classes.choices} aria-label={t('Study')}>
      {measured && (
        <Pick
          label={t('Distribution')}
          value={choice.distribution}
          options={distributionOptions}
          onPick={(distribution) => set({ distribution: distribution as StudyChoice['distribution'] })}
        />
      )}
      <Pick
        label={t('Subgroups')}
        value={choice.span}
        options={spanOptions(subgroups)}
        onPick={(span) => set({ span })}
      />
      {choice.span === 'period' && (
        <>
          <TextInput
            type="datetime-local"
            size="md"
            label={t('From')}
            value={choice.from}
            error={fault}
            onChange={(event) => set({ from: event.currentTarget.value })}
          />
          <TextInput
            type="datetime-local"
            size="md"
            label={t('To')}
            value={choice.to}
            onChange={(event) => set({ to: event.currentTarget.value })}
          />
        </>
      )}
      <Pick
        label={t('Confidence')}
        value={choice.level}
        options={levelOptions}
        onPick={(level) => set({ level })}
      />
      {measured && (
        <Pick
          label={t('Over time by')}
          value={choice.block}
          options={blockOptions}
          onPick={(block) => set({ block })}
        />
      )}
    </fieldset>
  )
}
