import { Radio, Switch } from '@mantine/core'
import { usualParams } from '../../../spc/chartParams.ts'
import { knowsParts } from '../../../spc/charts/shortRunPart.ts'
import { t } from '../../words/t.ts'
import type { DraftProps } from './CharacteristicForm.tsx'
import classes from './Characteristics.module.css'
import { DraftField } from './DraftField.tsx'
import { PartsTable } from './PartsTable.tsx'

/** What the chosen chart needs beyond its subgroups; nothing for most charts. */
export const ChartParamFields = (parts: DraftProps) => {
  const { draft, faults, change } = parts
  if (draft.chart_type === 'ewma') {
    return (
      <div className={classes.pair}>
        <DraftField
          {...parts}
          field="lambda"
          label={t('λ, weight of the newest mean')}
          numeric
          help={t('Smaller finds smaller shifts, later. Empty: {{lambda}}.', { lambda: usualParams.lambda })}
        />
        <DraftField
          {...parts}
          field="L"
          label={t('L, width of the limits')}
          numeric
          help={t('In sigmas of what is plotted. Empty: {{L}}.', { L: usualParams.L })}
        />
      </div>
    )
  }
  if (draft.chart_type === 'cusum') {
    return (
      <>
        <div className={classes.pair}>
          <DraftField
            {...parts}
            field="k"
            label={t('k, slack')}
            numeric
            help={t('Half of the shift to be found, in sigmas of the plotted mean. Empty: {{k}}.', {
              k: usualParams.k,
            })}
          />
          <DraftField
            {...parts}
            field="h"
            label={t('h, decision interval')}
            numeric
            help={t('How far a sum may go, in sigmas of the plotted mean. Empty: {{h}}.', {
              h: usualParams.h,
            })}
          />
        </div>
        <Switch
          label={t('Head start (FIR)')}
          description={t('Both sums begin at h/2, so that a process that starts off target is found sooner.')}
          checked={draft.fir}
          onChange={(event) => change({ fir: event.currentTarget.checked })}
        />
      </>
    )
  }
  if (draft.chart_type === 'i_mr_rs') {
    return (
      <Radio.Group
        label={t('Spread within subgroups')}
        value={draft.within}
        onChange={(value) => change({ within: value === 'deviation' ? 'deviation' : 'range' })}
        error={faults.within}
      >
        <div className={classes.choices}>
          <Radio value="range" label={t('Range')} description={t('Up to about 10 values at a time.')} />
          <Radio
            value="deviation"
            label={t('Standard deviation')}
            description={t('More than 10 values at a time.')}
          />
        </div>
      </Radio.Group>
    )
  }
  if (!knowsParts(draft.chart_type)) return null
  return <PartsTable parts={draft.parts} faults={faults} onChange={(rows) => change({ parts: rows })} />
}
