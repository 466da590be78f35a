import { Button, Checkbox, MultiSelect, Select } from '@mantine/core'
import type { HandlingRule } from '../../../contract/alarmPolicy.ts'
import { roles } from '../../../contract/permission.ts'
import { roleWords } from '../../components/roleWords.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { ruleChoices } from './ruleChoices.ts'
import { severityChoices, severityOf } from './severityChoices.ts'

interface HandlingRuleFieldsProps {
  readonly place: number
  readonly rule: HandlingRule
  readonly onChange: (rule: HandlingRule) => void
  readonly onUp: (() => void) | null
  readonly onRemove: () => void
}

/** One rule of handling: which alarms and people it is about, and what it asks. */
export const HandlingRuleFields = ({ place, rule, onChange, onUp, onRemove }: HandlingRuleFieldsProps) => {
  const asks = [
    ['cause_required', t('Cause required')],
    ['action_required', t('Action required')],
    ['comment_required', t('Comment required')],
  ] as const
  return (
    <fieldset className={classes.rule}>
      <legend>{t('Rule {{number}}', { number: place + 1 })}</legend>
      <div className={classes.row}>
        <Select
          className={classes.wide ?? ''}
          label={t('Applies to')}
          data={[...severityChoices]}
          value={rule.severity ?? 'any'}
          allowDeselect={false}
          onChange={(value) => onChange({ ...rule, severity: severityOf(value) })}
        />
        <MultiSelect
          className={classes.wide ?? ''}
          label={t('Chart rules')}
          placeholder={rule.rule_ids.length === 0 ? t('Every rule') : ''}
          data={ruleChoices()}
          value={rule.rule_ids.map(String)}
          onChange={(values) => onChange({ ...rule, rule_ids: values.map(Number) })}
        />
        <MultiSelect
          className={classes.wide ?? ''}
          label={t('Roles')}
          placeholder={rule.roles.length === 0 ? t('Everybody') : ''}
          data={roles.map((role) => ({ value: role, label: roleWords[role] }))}
          value={rule.roles}
          onChange={(values) => onChange({ ...rule, roles: roles.filter((role) => values.includes(role)) })}
        />
      </div>
      <div className={classes.checks}>
        <Checkbox
          size="md"
          label={t('May acknowledge')}
          checked={rule.may_acknowledge}
          onChange={({ currentTarget }) => onChange({ ...rule, may_acknowledge: currentTarget.checked })}
        />
        {asks.map(([name, label]) => (
          <Checkbox
            key={name}
            size="md"
            label={label}
            disabled={!rule.may_acknowledge}
            checked={rule.may_acknowledge && rule[name]}
            onChange={({ currentTarget }) => onChange({ ...rule, [name]: currentTarget.checked })}
          />
        ))}
      </div>
      <div className={classes.buttons}>
        {onUp !== null && (
          <Button variant="default" onClick={onUp}>
            {t('Move up')}
          </Button>
        )}
        <Button variant="default" onClick={onRemove}>
          {t('Remove rule {{number}}', { number: place + 1 })}
        </Button>
      </div>
    </fieldset>
  )
}
