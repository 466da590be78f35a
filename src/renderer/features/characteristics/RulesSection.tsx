import { NumberInput, Select, Switch } from '@mantine/core'
import { describeRule } from '../../../spc/describeRule.ts'
import { presetSource, rulePresets } from '../../../spc/rules/presetSource.ts'
import { ruleName } from '../../../spc/rules/ruleRegistry.ts'
import { helpOr } from '../../components/fieldFaults.ts'
import type { DraftProps } from './CharacteristicForm.tsx'
import classes from './Characteristics.module.css'
import { FormSection } from './FormSection.tsx'
import { ownChoices, type RuleRow, ruleRows } from './ruleChoicesOf.ts'

const own = 'own'

/** Which patterns call for a person. */
export const RulesSection = ({ draft, faults, change }: DraftProps) => {
  const chosen = 'preset' in draft.rules ? draft.rules.preset : own
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
          ...rulePresets.map((preset) => ({ value: preset, label: presetSource(preset).name })),
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
