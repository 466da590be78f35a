import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { knowsParts } from '../../../spc/charts/shortRunPart.ts'
import { t } from '../../words/t.ts'
import type { DraftProps } from './CharacteristicForm.tsx'
import classes from './Characteristics.module.css'
import type { CharacteristicDraft } from './characteristicDraft.ts'
import { DraftField } from './DraftField.tsx'
import { FormSection } from './FormSection.tsx'

/** Counts have no specification, and parts of a short run have a target each; what was typed before stays in sight. */
const asksForSpecification = ({ chart_type: chart, lsl, usl, target }: CharacteristicDraft): boolean =>
  (chartDefinition(chart).kind === 'measurements' && !knowsParts(chart)) || `${lsl}${usl}${target}` !== ''

const SpecificationSection = (parts: DraftProps) => {
  const zones = chartDefinition(parts.draft.chart_type).baseline === 'specification'
  return (
    <FormSection
      title={t('Specification')}
      help={
        zones
          ? t(
              'What the drawing asks of each piece. Pre-control needs both limits: green is the inner half between them, yellow the rest, red beyond.',
            )
          : t(
              'What the drawing asks of each piece. It serves for capability and never decides whether the process is in control.',
            )
      }
    >
      <div className={classes.triple}>
        <DraftField
          {...parts}
          field="lsl"
          label={t('Lower limit')}
          numeric
          help={zones ? t('LSL. Needed.') : t('LSL. Empty if there is none.')}
        />
        <DraftField {...parts} field="target" label={t('Target')} numeric help={t('The value to aim at.')} />
        <DraftField
          {...parts}
          field="usl"
          label={t('Upper limit')}
          numeric
          help={zones ? t('USL. Needed.') : t('USL. Empty if there is none.')}
        />
      </div>
    </FormSection>
  )
}

/** What the customer asks for, and what cannot be true. */
export const ToleranceSection = (parts: DraftProps) => (
  <>
    {asksForSpecification(parts.draft) && <SpecificationSection {...parts} />}
    <FormSection
      title={t('Plausible range')}
      help={t(
        'Guards against slips of the finger: a value outside is refused and never stored. Make it much wider than the specification.',
      )}
    >
      <div className={classes.pair}>
        <DraftField
          {...parts}
          field="plausible_min"
          label={t('Not below')}
          numeric
          help={t('Empty: nothing is too small.')}
        />
        <DraftField
          {...parts}
          field="plausible_max"
          label={t('Not above')}
          numeric
          help={t('Empty: nothing is too large.')}
        />
      </div>
    </FormSection>
  </>
)
