import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Characteristics.module.css'
import { FormSection } from './FormSection.tsx'
import { limitsStand } from './limitsStand.ts'
import { FreezeLimitsForm, GivenLimitsForm } from './ReviseLimits.tsx'
import { RevisionTable } from './RevisionTable.tsx'

/** The control limits: numbered revisions, never edited. */
export const LimitsSection = ({ characteristic }: { readonly characteristic: Characteristic }) => {
  const { may } = useSession()
  const { data = [], error } = useOperation('limits.list', { characteristic_id: characteristic.id })
  const [form, setForm] = useState<'baseline' | 'given' | null>(null)
  const done = () => setForm(null)
  const bySpecification = chartDefinition(characteristic.chart_type).baseline === 'specification'
  return (
    <FormSection
      title={t('Control limits')}
      help={
        bySpecification
          ? t(
              'The zones of pre-control are parts of the tolerance. Change LSL and USL, and the next revision follows.',
            )
          : t(
              'Computed from your own data, then frozen: later points are judged against them and never move them. A change is a new revision.',
            )
      }
    >
      <p>{limitsStand(characteristic)}.</p>
      <ErrorNotice error={error} />
      {data.length > 0 && <RevisionTable revisions={data} characteristic={characteristic} />}
      {may('limits.revise') && form === null && !bySpecification && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => setForm('baseline')}>
            {t('Freeze limits from baseline')}
          </Button>
          <Button variant="default" onClick={() => setForm('given')}>
            {t('Give centre and sigma')}
          </Button>
        </div>
      )}
      {form === 'baseline' && <FreezeLimitsForm characteristic={characteristic} onDone={done} />}
      {form === 'given' && <GivenLimitsForm characteristic={characteristic} onDone={done} />}
    </FormSection>
  )
}
