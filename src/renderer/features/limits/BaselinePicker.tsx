import { Button } from '@mantine/core'
import type { ChartModel } from '../../charts/chartModel.ts'
import { countWords } from '../../charts/formatValue.ts'
import { readPoint } from '../../charts/pointReading.ts'
import { indexOfSample } from '../../charts/pointStore.ts'
import type { XMode } from '../../charts/xAxis.ts'
import { Notice } from '../../components/Notice.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'
import { BaselineFields } from './BaselineFields.tsx'
import { Exclusions } from './Exclusions.tsx'
import classes from './Limits.module.css'
import type { LimitsTry } from './limitsTry.ts'

interface BaselinePickerProps {
  readonly model: ChartModel
  readonly mode: XMode
  /** The sample that is chosen in the chart. */
  readonly selected: number | null
  readonly tried: LimitsTry
  readonly fault: string | undefined
  /** Exclusions that lack a reason. */
  readonly silent: ReadonlySet<number>
  /** Subgroups of the baseline beyond the limits computed from it. */
  readonly beyond: readonly number[]
  /** "Subgroup 12". */
  readonly nameOf: (sampleId: number) => string
  readonly onSelect: (sampleId: number) => void
  readonly onChange: (changes: Partial<LimitsTry>) => void
}

/** As many subgroups as are named one by one. */
const named = 12

/** Which subgroups the limits are computed from: dragged over in the chart, or typed; and which of them are left out. */
export const BaselinePicker = (props: BaselinePickerProps) => {
  const { model, mode, selected, tried, fault, silent, beyond, nameOf, onSelect, onChange } = props
  const { from, to, excluded } = tried
  const { one, many } = subgroupWords(model.characteristic.chart_type)
  const exclude = (sampleId: number) => onChange({ excluded: new Map([...excluded, [sampleId, '']]) })

  const index = selected === null ? -1 : indexOfSample(model.points, selected)
  const first = from === null ? -1 : indexOfSample(model.points, from)
  const last = to === null ? -1 : indexOfSample(model.points, to)
  const chosen = index >= 0 && first >= 0 && index >= first && index <= last ? selected : null
  const known = readPoint(model, index)
  const outliers = beyond.filter((sampleId) => !excluded.has(sampleId))
  return (
    <>
      <p>{t('Drag over the chart to pick the {{many}} that the limits are computed from.', { many })}</p>
      <BaselineFields
        model={model}
        mode={mode}
        from={from}
        to={to}
        onChange={(nextFrom, nextTo) => onChange({ from: nextFrom, to: nextTo })}
      />
      {fault !== undefined && <Notice kind="warning">{fault}</Notice>}
      {outliers.length > 0 && (
        <div>
          <p>
            {outliers.length === 1
              ? t(
                  'One {{one}} of the baseline lies beyond these limits. Find out why before you leave it out.',
                  {
                    one,
                  },
                )
              : t(
                  '{{number}} {{many}} of the baseline lie beyond these limits. Find out why before you leave any out.',
                  { number: countWords(outliers.length), many },
                )}
          </p>
          <ul className={classes.beyond} aria-label={t('Beyond these limits')}>
            {outliers.slice(0, named).map((sampleId) => (
              <li key={sampleId}>
                <Button variant="subtle" px="xs" onClick={() => onSelect(sampleId)}>
                  {nameOf(sampleId)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {chosen !== null && !excluded.has(chosen) && known !== null && !known.excluded && (
        <div className={classes.chosen}>
          <span>{t('{{chosen}} is chosen.', { chosen: nameOf(chosen) })}</span>
          <Button variant="default" onClick={() => exclude(chosen)}>
            {t('Leave it out')}
          </Button>
        </div>
      )}
      <Exclusions
        excluded={excluded}
        faults={silent}
        nameOf={nameOf}
        onReason={(sampleId, reason) => onChange({ excluded: new Map([...excluded, [sampleId, reason]]) })}
        onPutBack={(sampleId) =>
          onChange({ excluded: new Map([...excluded].filter(([one]) => one !== sampleId)) })
        }
      />
      {excluded.size > 0 && (
        <p className={classes.quiet}>
          {t(
            'Once the limits are frozen, rules skip what is left out as well. It stays in the chart, hollow.',
          )}
        </p>
      )}
    </>
  )
}
