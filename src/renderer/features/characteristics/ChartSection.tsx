import { Radio, Select } from '@mantine/core'
import { chartTypes } from '../../../spc/chartType.ts'
import { helpOr } from '../../components/fieldFaults.ts'
import type { DraftProps } from './CharacteristicForm.tsx'
import classes from './Characteristics.module.css'
import { chartTypeWords, sigmaMethodsOf, sigmaMethodWords } from './chartTypeWords.ts'
import { DraftField } from './DraftField.tsx'
import { FormSection } from './FormSection.tsx'

interface ChartSectionProps extends DraftProps {
  /** Subgroups that are stored already: with them the chart is fixed. */
  readonly stored: number
}

/** Which chart is kept, and how its limits come about. */
export const ChartSection = ({ stored, ...parts }: ChartSectionProps) => {
  const { draft, faults, change } = parts
  const fixed = stored > 0
  const chosen = (value: string) => {
    const chart = chartTypes.find((type) => type === value)
    if (chart === undefined) return
    const size = chart === 'i_mr' ? '1' : draft.subgroup_size === '1' ? '5' : draft.subgroup_size
    change({ chart_type: chart, subgroup_size: size, min_subgroup_size: '', sigma_method: 'chart' })
  }
  return (
    <FormSection
      title="Chart"
      help={
        fixed
          ? `Chart and values at a time cannot change any more, because ${stored} subgroups are stored this way. Set up another characteristic instead.`
          : 'How many pieces you measure at a time decides which chart fits.'
      }
    >
      <Radio.Group value={draft.chart_type} onChange={chosen} error={faults.chart_type} aria-label="Chart">
        <div className={classes.choices}>
          {chartTypes.map((type) => (
            <Radio
              key={type}
              value={type}
              disabled={fixed}
              label={chartTypeWords[type].name}
              description={chartTypeWords[type].when}
            />
          ))}
        </div>
      </Radio.Group>
      <div className={classes.pair}>
        <DraftField
          {...parts}
          field="subgroup_size"
          label="Values at a time"
          numeric
          disabled={fixed || draft.chart_type === 'i_mr'}
          help={
            draft.chart_type === 'i_mr'
              ? 'Always 1 on this chart.'
              : 'Pieces measured together, under the same conditions: one subgroup.'
          }
        />
        <DraftField
          {...parts}
          field="baseline_subgroups"
          label="Baseline subgroups"
          numeric
          help="After so many the control limits are computed and frozen. 25 is usual."
        />
      </div>
      {draft.chart_type !== 'i_mr' && (
        <DraftField
          {...parts}
          field="min_subgroup_size"
          label="Fewest values"
          numeric
          help="When a piece is missing, so many are enough; the limits then widen for that subgroup. Empty: always all."
        />
      )}
      <Select
        label="Spread from"
        allowDeselect={false}
        data={[
          { value: 'chart', label: 'As the chart does (usual)' },
          ...sigmaMethodsOf(draft.chart_type, Number(draft.subgroup_size)).map((method) => ({
            value: method,
            label: sigmaMethodWords[method],
          })),
        ]}
        value={draft.sigma_method}
        onChange={(value) =>
          change({
            sigma_method:
              sigmaMethodsOf(draft.chart_type, Number(draft.subgroup_size)).find(
                (method) => method === value,
              ) ?? 'chart',
          })
        }
        {...helpOr(
          faults.sigma_method,
          'How the usual spread of the process is estimated from the baseline.',
        )}
      />
    </FormSection>
  )
}
