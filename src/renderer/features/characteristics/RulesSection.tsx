import { NumberInput, Select, Switch } from '@mantine/core'
import { rulePresets } from '../../../contract/rules.ts'
import { describeRule } from '../../../spc/describeRule.ts'
import { ruleName } from '../../../spc/rules/ruleRegistry.ts'
import { helpOr } from '../../components/fieldFaults.ts'
import type { DraftProps } from './CharacteristicForm.tsx'
import classes from './Characteristics.module.css'
import { FormSection } from './FormSection.tsx'
import { ownChoices, type RuleRow, ruleRows } from './ruleChoicesOf.ts'

const own = 'own'

/** Presets with how often each calls a process that is in control out of it; simulated, to one per cent. */
const presetWords: Readonly<Record<(typeof rulePresets)[number], string>> = {
  default: 'Rules 1 to 4 · a false alarm in about 118 subgroups',
  shewhart: 'Rule 1 alone · a false alarm in about 369 subgroups',
  western_electric: 'Western Electric · a false alarm in about 92 subgroups',
  nelson: 'All eight of Nelson · a false alarm in about 74 subgroups',
}

/** Which patterns call for a person. */
export const RulesSection = ({ draft, faults, change }: DraftProps) => {
  const chosen = Array.isArray(draft.rules) ? own : draft.rules.preset
  const rows = ruleRows(draft.rules)
  const replace = (row: RuleRow) =>
    change({ rules: ownChoices(rows.map((one) => (one.ruleId === row.ruleId ? row : one))) })
  return (
    <FormSection
      title="Rules"
      help="Each rule finds another kind of trouble, and each adds false alarms. The spread is always judged by rule 1 alone."
    >
      <Select
        label="Set of rules"
        allowDeselect={false}
        data={[
          ...rulePresets.map((preset) => ({ value: preset, label: presetWords[preset] })),
          { value: own, label: 'My own choice' },
        ]}
        value={chosen}
        onChange={(value) => {
          const preset = rulePresets.find((one) => one === value)
          change({ rules: preset === undefined ? ownChoices(rows) : { preset } })
        }}
        {...helpOr(faults.rules, 'Switching a rule on or off makes it your own choice.')}
      />
      <ul className={classes.rules} aria-label="Rules">
        {rows.map((row) => (
          <li key={row.ruleId}>
            <Switch
              checked={row.enabled}
              onChange={(event) => replace({ ...row, enabled: event.currentTarget.checked })}
              label={`${row.ruleId} · ${ruleName(row.ruleId)}`}
              description={`${describeRule(row)}.`}
            />
            {chosen === own && row.enabled && row.parameters.count !== undefined && (
              <NumberInput
                aria-label={`Points of rule ${row.ruleId}`}
                w={110}
                min={1}
                max={200}
                allowDecimal={false}
                value={row.parameters.count}
                onChange={(count) =>
                  typeof count === 'number' && replace({ ...row, parameters: { ...row.parameters, count } })
                }
              />
            )}
          </li>
        ))}
      </ul>
    </FormSection>
  )
}
