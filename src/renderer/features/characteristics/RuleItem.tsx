import { Switch, TextInput } from '@mantine/core'
import { describeRule } from '../../../spc/describeRule.ts'
import { ruleName } from '../../../spc/rules/ruleRegistry.ts'
import { writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import classes from './Rules.module.css'
import { readRule } from './readRules.ts'
import { type ParameterName, parameterNames, type RuleDraft } from './rulesDraft.ts'

interface RuleItemProps {
  readonly row: RuleDraft
  /** What the panel is called, for a screen reader: "the level". */
  readonly of: string
  /** How the rule stands in the set it is compared with, where it differs: "Nelson: 9 points". */
  readonly elsewhere: string | null
  readonly onChange: (row: RuleDraft) => void
}

const comma = writesComma()

const label = (name: ParameterName, { typed }: RuleDraft): string => {
  if (name === 'sigma') return t('Sigma')
  if (name === 'window') return t('Of')
  return typed.window === undefined ? t('Points') : t('Count')
}

/** One rule: on or off, its sentence with its numbers, and the numbers to type. */
export const RuleItem = ({ row, of, elsewhere, onChange }: RuleItemProps) => {
  const { setting, faults } = readRule(row, comma)
  const sentences = Object.values(faults)
  return (
    <li className={classes.rule} data-changed={elsewhere === null ? undefined : true}>
      <Switch
        className={classes.choice}
        checked={row.enabled}
        onChange={(event) => onChange({ ...row, enabled: event.currentTarget.checked })}
        label={`${row.ruleId} · ${told(ruleName(row.ruleId))}`}
        description={`${told(describeRule(setting))}.`}
      />
      {elsewhere !== null && <p className={classes.elsewhere}>{elsewhere}</p>}
      {row.enabled && (
        <div className={classes.numbers}>
          {parameterNames.map((name) => {
            const typed = row.typed[name]
            return (
              typed !== undefined && (
                <TextInput
                  key={name}
                  size="sm"
                  className={classes.number}
                  inputMode="decimal"
                  autoComplete="off"
                  label={label(name, row)}
                  aria-label={t('{{name}} of rule {{ruleId}}, {{of}}', {
                    name: label(name, row),
                    ruleId: row.ruleId,
                    of,
                  })}
                  value={typed}
                  error={faults[name] !== undefined}
                  aria-describedby={`fault-${of}-${row.ruleId}`}
                  onChange={(event) =>
                    onChange({ ...row, typed: { ...row.typed, [name]: event.currentTarget.value } })
                  }
                />
              )
            )
          })}
        </div>
      )}
      {row.enabled && sentences.length > 0 && (
        <p className={classes.fault} id={`fault-${of}-${row.ruleId}`} role="alert">
          {sentences[0]}
        </p>
      )}
    </li>
  )
}
