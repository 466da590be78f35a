import { Select } from '@mantine/core'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { subgroupNoun } from '../../../spc/charts/subgroupNoun.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { capitalized } from '../../components/capitalized.ts'
import { helpOr } from '../../components/fieldFaults.ts'
import type { DraftProps } from './CharacteristicForm.tsx'
import classes from './Characteristics.module.css'
import { ChartChooser } from './ChartChooser.tsx'
import { ChartParamFields } from './ChartParamFields.tsx'
import { takesMarker } from './characteristicDraft.ts'
import { chartTypeWords, sigmaMethodsOf, sigmaMethodWords } from './chartTypeWords.ts'
import { DraftField } from './DraftField.tsx'
import { FormSection } from './FormSection.tsx'
import { SourceMarker } from './SourceMarker.tsx'
import { usualDecimals, usualSize } from './usualSettings.ts'

interface ChartSectionProps extends DraftProps {
  /** Subgroups that are stored already: with them the chart is fixed. */
  readonly stored: number
}

const sizeWords = (chart: ChartType): { readonly label: string; readonly help: string } => {
  const { kind } = chartDefinition(chart)
  if (kind === 'measurements') {
    return {
      label: 'Values at a time',
      help: 'Pieces measured together, under the same conditions: one subgroup.',
    }
  }
  if (kind === 'counted') {
    return { label: 'Usual sample size', help: 'How much is inspected; each sample may say otherwise.' }
  }
  return { label: 'Sample size', help: 'Pieces or area that are looked at, the same every time.' }
}

/** Which chart is kept, and how its limits come about. */
export const ChartSection = ({ stored, ...parts }: ChartSectionProps) => {
  const { draft, faults, change } = parts
  const { chart_type: chart } = draft
  const { kind, minimumSize, maximumSize, baseline } = chartDefinition(chart)
  const { many } = subgroupNoun(chart)
  const methods = sigmaMethodsOf(chart, Number(draft.subgroup_size))
  const fixed = stored > 0
  const size = sizeWords(chart)
  const choose = (next: ChartType) =>
    change({
      chart_type: next,
      subgroup_size: usualSize(next, draft.subgroup_size),
      decimals: draft.decimals === usualDecimals(chart) ? usualDecimals(next) : draft.decimals,
      min_subgroup_size: '',
      sigma_method: 'chart',
    })
  return (
    <FormSection
      title="Chart"
      help={
        fixed
          ? `The chart cannot change any more, because ${stored} ${many} are stored this way. Set up another characteristic instead.`
          : 'What you have at hand, and how much of it at a time, decides which chart fits.'
      }
    >
      {fixed ? (
        <div>
          <strong>{chartTypeWords[chart].name}</strong>
          <p>{chartTypeWords[chart].when}</p>
        </div>
      ) : (
        <ChartChooser chosen={chart} fault={faults.chart_type} onChoose={choose} />
      )}
      <ChartParamFields {...parts} />
      <div className={classes.pair}>
        {minimumSize < maximumSize && (
          <DraftField
            {...parts}
            field="subgroup_size"
            label={size.label}
            numeric
            disabled={fixed}
            help={size.help}
          />
        )}
        {baseline === 'subgroups' && (
          <DraftField
            {...parts}
            field="baseline_subgroups"
            label={`Baseline ${many}`}
            numeric
            help="After so many the control limits are computed and frozen. 25 is usual."
          />
        )}
        {kind === 'measurements' && maximumSize > 1 && Number(draft.subgroup_size) > 1 && (
          <DraftField
            {...parts}
            field="min_subgroup_size"
            label="Fewest values"
            numeric
            help="When a piece is missing, so many are enough; the limits then widen for that subgroup. Empty: always all."
          />
        )}
        {methods.length > 0 && (
          <Select
            label="Spread from"
            allowDeselect={false}
            data={[
              { value: 'chart', label: 'As the chart does (usual)' },
              ...methods.map((method) => ({ value: method, label: sigmaMethodWords[method] })),
            ]}
            value={draft.sigma_method}
            onChange={(value) =>
              change({ sigma_method: methods.find((method) => method === value) ?? 'chart' })
            }
            {...helpOr(
              faults.sigma_method,
              'How the usual spread of the process is estimated from the baseline.',
            )}
          />
        )}
      </div>
      {takesMarker(chart, draft.subgroup_size) && <SourceMarker {...parts} />}
      {baseline === 'specification' && (
        <p className={classes.remark}>
          {capitalized(many)} are judged from the first one on: the zones follow from the specification below.
        </p>
      )}
    </FormSection>
  )
}
