import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import type { DraftProps } from './CharacteristicForm.tsx'
import classes from './Characteristics.module.css'
import { DraftField } from './DraftField.tsx'
import { FormSection } from './FormSection.tsx'

const decimalsHelp = (chart: ChartType): string => {
  const { kind } = chartDefinition(chart)
  if (chart === 'p' || chart === 'laney_p') return 'Of the fraction that is plotted; at least 4 are shown.'
  if (chart === 'u' || chart === 'laney_u') return 'Of the rate that is plotted; at least 3 are shown.'
  if (kind !== 'measurements' && chart !== 't') return 'Counts are whole numbers: 0.'
  return 'How many decimals your gauge shows. Nothing is rounded when it is stored.'
}

/** What is measured, and how its numbers are written. */
export const IdentitySection = (parts: DraftProps) => (
  <FormSection
    title="What is measured"
    help="One thing that you measure again and again, on one kind of piece."
  >
    <DraftField
      {...parts}
      field="name"
      autoFocus
      label="Name"
      help="What people call it, such as “Piston ring, inside diameter”."
    />
    <div className={classes.pair}>
      <DraftField
        {...parts}
        field="code"
        label="Code"
        help="Short and unique. Gauges may send it in place of a number."
      />
      <DraftField
        {...parts}
        field="unit"
        label="Unit"
        help="Stands after every value: mm, °C, g. May be empty."
      />
    </div>
    <div className={classes.pair}>
      <DraftField
        {...parts}
        field="decimals"
        label="Decimals"
        numeric
        help={decimalsHelp(parts.draft.chart_type)}
      />
      <DraftField
        {...parts}
        field="client_id"
        label="Client"
        help="Only people of this client see it. Empty: everybody does."
      />
    </div>
  </FormSection>
)
