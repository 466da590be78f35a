import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { t } from '../../words/t.ts'
import type { DraftProps } from './CharacteristicForm.tsx'
import classes from './Characteristics.module.css'
import { DraftField } from './DraftField.tsx'
import { FormSection } from './FormSection.tsx'
import { PlaceFields } from './PlaceFields.tsx'

const decimalsHelp = (chart: ChartType): string => {
  const { kind } = chartDefinition(chart)
  if (chart === 'p' || chart === 'laney_p') return t('Of the fraction that is plotted; at least 4 are shown.')
  if (chart === 'u' || chart === 'laney_u') return t('Of the rate that is plotted; at least 3 are shown.')
  if (kind !== 'measurements' && chart !== 't') return t('Counts are whole numbers: 0.')
  return t('How many decimals your gauge shows. Nothing is rounded when it is stored.')
}

/** What is measured, and how its numbers are written. */
export const IdentitySection = (parts: DraftProps) => (
  <FormSection
    title={t('What is measured')}
    help={t('One thing that you measure again and again, on one kind of piece.')}
  >
    <DraftField
      {...parts}
      field="name"
      autoFocus
      label={t('Name')}
      help={t('What people call it, such as “Piston ring, inside diameter”.')}
    />
    <div className={classes.pair}>
      <DraftField
        {...parts}
        field="code"
        label={t('Code')}
        help={t('Short and unique. Gauges may send it in place of a number.')}
      />
      <DraftField
        {...parts}
        field="unit"
        label={t('Unit')}
        help={t('Stands after every value: mm, °C, g. May be empty.')}
      />
    </div>
    <div className={classes.pair}>
      <DraftField
        {...parts}
        field="decimals"
        label={t('Decimals')}
        numeric
        help={decimalsHelp(parts.draft.chart_type)}
      />
      <DraftField
        {...parts}
        field="client_id"
        label={t('Client')}
        help={t('Only people of this client see it. Empty: everybody does.')}
      />
    </div>
    <PlaceFields {...parts} />
  </FormSection>
)
