import { Select } from '@mantine/core'
import { useState } from 'react'
import type { ChartPanel } from '../../../spc/chartType.ts'
import { presetSource, type RulePreset, rulePresets } from '../../../spc/rules/presetSource.ts'
import { writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import type { ChartDesign } from '../power/chartDesign.ts'
import { PresetOption } from '../power/PresetOption.tsx'
import { RunLengthLine } from '../power/RunLengthLine.tsx'
import { differenceCount, nearestPreset, presetDifference } from './presetDifference.ts'
import { RuleItem } from './RuleItem.tsx'
import classes from './Rules.module.css'
import { readPanel, readRule } from './readRules.ts'
import { type PanelDraft, panelOfPreset } from './rulesDraft.ts'

interface RulesOfPanelProps {
  readonly panel: ChartPanel
  /** "Level · subgroup means". */
  readonly title: string
  /** "the level". */
  readonly of: string
  /** Whether the chart has a panel of the spread, which a set may treat otherwise. */
  readonly hasSpread: boolean
  readonly draft: PanelDraft
  /** The chart without its rules; null while its fields make no sense. */
  readonly design: ChartDesign | null
  readonly fault: string | undefined
  readonly onChange: (draft: PanelDraft) => void
}

const own = 'own'
const comma = writesComma()

const presetsOf = (panel: ChartPanel): readonly RulePreset[] =>
  panel === 'location' ? rulePresets : rulePresets.filter((preset) => preset !== 'default')

const named = (value: string | null): RulePreset | undefined => rulePresets.find((one) => one === value)

/** The rules of one panel: a named set or one's own choice, what it costs in false alarms, and every rule with its numbers. */
export const RulesOfPanel = (props: RulesOfPanelProps) => {
  const { panel, title, of, hasSpread, draft, design, fault, onChange } = props
  const [compared, setCompared] = useState<RulePreset | null>(null)
  const base = compared ?? draft.preset ?? nearestPreset(draft, panel)
  const faulty = draft.rows.some((row) => row.enabled && Object.keys(readRule(row, comma).faults).length > 0)
  const asked = design === null || faulty ? null : { ...design, panel, rules: readPanel(draft, comma) }
  const differing = differenceCount(draft, base, panel)
  const { name, source, remark, onSpread } = presetSource(draft.preset ?? base)
  return (
    <section className={classes.panel} aria-label={t('Rules of {{of}}', { of })}>
      <h3>{title}</h3>
      <Select
        label={t('Set of rules')}
        allowDeselect={false}
        data={[
          ...presetsOf(panel).map((preset) => ({ value: preset, label: told(presetSource(preset).name) })),
          { value: own, label: t('My own choice') },
        ]}
        renderOption={({ option }) => {
          const preset = named(option.value)
          return preset === undefined || design === null ? (
            option.label
          ) : (
            <PresetOption label={option.label} design={{ ...design, panel, rules: { preset } }} />
          )
        }}
        maxDropdownHeight={420}
        value={draft.preset ?? own}
        onChange={(value) => {
          const preset = named(value)
          setCompared(draft.preset)
          onChange(preset === undefined ? { ...draft, preset: null } : panelOfPreset(preset, panel))
        }}
        {...(fault === undefined ? {} : { error: fault })}
      />
      {draft.preset !== null && (
        <p className={classes.source}>
          {told(remark)} {hasSpread && onSpread !== undefined && told(onSpread)} <cite>{source}.</cite>
        </p>
      )}
      <RunLengthLine design={asked} />
      {draft.preset === null && (
        <div className={classes.compare}>
          <Select
            label={t('Compare with')}
            allowDeselect={false}
            data={presetsOf(panel).map((preset) => ({
              value: preset,
              label: told(presetSource(preset).name),
            }))}
            value={base}
            onChange={(value) => setCompared(named(value) ?? null)}
          />
          <output>
            {differing === 0
              ? t('The same as {{name}}.', { name })
              : t('Differs from {{name}} in {{what}}, marked below.', {
                  name,
                  what: t('{{count}} rules', { count: differing }),
                })}
          </output>
        </div>
      )}
      <ul className={classes.rules} aria-label={t('Rules of {{of}}', { of })}>
        {draft.rows.map((row) => {
          const there = draft.preset === null ? presetDifference(row, base, panel) : null
          return (
            <RuleItem
              key={row.ruleId}
              row={row}
              of={of}
              elsewhere={there === null ? null : `${told(presetSource(base).name)}: ${there}`}
              onChange={(changed) => {
                if (draft.preset !== null) setCompared(draft.preset)
                onChange({
                  preset: null,
                  rows: draft.rows.map((one) => (one.ruleId === changed.ruleId ? changed : one)),
                })
              }}
            />
          )
        })}
      </ul>
    </section>
  )
}
