import { Button } from '@mantine/core'
import { type Dispatch, type RefObject, type SetStateAction, useState } from 'react'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartModel } from '../../charts/chartModel.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import type { XMode } from '../../charts/xAxis.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Limits.module.css'
import { LimitsWorkbench } from './LimitsWorkbench.tsx'
import { emptyTry, type LimitsTry } from './limitsTry.ts'
import { RevisionList } from './RevisionList.tsx'

interface LimitsPanelProps {
  readonly model: ChartModel
  readonly mode: XMode
  readonly selected: number | null
  readonly chart: RefObject<ControlChart | null>
  /** Limits that are tried out; null while nobody does. */
  readonly tried: LimitsTry | null
  readonly onTry: Dispatch<SetStateAction<LimitsTry | null>>
}

/** The limits beside the chart: every revision, and a bench to try out new ones. */
export const LimitsPanel = ({ model, mode, selected, chart, tried, onTry }: LimitsPanelProps) => {
  const { data, error } = useOperation('limits.list', { characteristic_id: model.characteristic.id })
  const [frozen, setFrozen] = useState<number | null>(null)
  const { one } = subgroupWords(model.characteristic.chart_type)
  const bySpecification = chartDefinition(model.characteristic.chart_type).baseline === 'specification'
  return (
    <aside className={classes.panel} aria-label={t('Limits')}>
      {tried === null ? (
        <>
          <h2>{t('Control limits')}</h2>
          {frozen !== null && (
            <Notice kind="info">
              {frozen === 1
                ? t('The limits are frozen as revision 1. Every {{one}} is judged by them.', { one })
                : t('The limits are frozen as revision {{frozen}}. They hold from the next {{one}} on.', {
                    frozen,
                    one,
                  })}
            </Notice>
          )}
          {bySpecification ? (
            <p>{t('The zones of pre-control are parts of the tolerance: they follow LSL and USL.')}</p>
          ) : (
            <Button onClick={() => onTry(emptyTry)}>{t('Try new limits')}</Button>
          )}
          <ErrorNotice error={error} />
          {data !== undefined && <RevisionList model={model} revisions={data} chart={chart} />}
        </>
      ) : (
        <LimitsWorkbench
          model={model}
          mode={mode}
          selected={selected}
          chart={chart}
          tried={tried}
          onTry={onTry}
          onFrozen={setFrozen}
        />
      )}
    </aside>
  )
}
