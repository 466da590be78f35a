import type { DraftProps } from './CharacteristicForm.tsx'
import classes from './Characteristics.module.css'
import { DraftField } from './DraftField.tsx'
import { FormSection } from './FormSection.tsx'

/** What the customer asks for, and what cannot be true. */
export const ToleranceSection = (parts: DraftProps) => (
  <>
    <FormSection
      title="Specification"
      help="What the drawing asks of each piece. It serves for capability and never decides whether the process is in control."
    >
      <div className={classes.triple}>
        <DraftField {...parts} field="lsl" label="Lower limit" numeric help="LSL. Empty if there is none." />
        <DraftField {...parts} field="target" label="Target" numeric help="The value to aim at." />
        <DraftField {...parts} field="usl" label="Upper limit" numeric help="USL. Empty if there is none." />
      </div>
    </FormSection>
    <FormSection
      title="Plausible range"
      help="Guards against slips of the finger: a value outside is refused and never stored. Make it much wider than the specification."
    >
      <div className={classes.pair}>
        <DraftField
          {...parts}
          field="plausible_min"
          label="Not below"
          numeric
          help="Empty: nothing is too small."
        />
        <DraftField
          {...parts}
          field="plausible_max"
          label="Not above"
          numeric
          help="Empty: nothing is too large."
        />
      </div>
    </FormSection>
  </>
)
