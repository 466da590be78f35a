import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { PanelRules } from '../../../contract/rules.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { capitalized } from '../../components/capitalized.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'
import { type ChangeKind, changeKinds, curveSizes } from './changeKind.ts'
import type { ChartDesign } from './chartDesign.ts'
import { decimalsOfRunLength } from './falseAlarmWords.ts'
import classes from './Power.module.css'
import { PowerCurve } from './PowerCurve.tsx'
import { rulesWords } from './rulesWords.ts'
import { SamplePlanTable } from './SamplePlanTable.tsx'
import { SizeField } from './SizeField.tsx'
import { useComputed } from './useComputed.ts'

interface PowerViewProps {
  /** The location panel with its rules. */
  readonly design: ChartDesign
  readonly spreadRules: PanelRules
}

const changeWords = ({ kind, decimals }: ChangeKind, size: number): string => {
  const written = formatValue(size, decimals)
  if (kind === 'shift') return t('a shift of {{written}} sigma', { written })
  return kind === 'level'
    ? t('a level of {{written}}', { written })
    : t('{{written}} times as much', { written })
}

/** What a chart catches: the probability to see a change of some size within some subgroups, and how many pieces that takes. */
export const PowerView = ({ design, spreadRules }: PowerViewProps) => {
  const { minimumSize, maximumSize, dispersion, ownRules } = chartDefinition(design.chart_type)
  const [n, setN] = useState(design.subgroup_size)
  const [within, setWithin] = useState(3)
  const kinds = changeKinds(design, dispersion(n) !== null)
  const [panel, setPanel] = useState<string>('location')
  const kind = kinds.find((one) => one.panel === panel) ?? kinds[0]
  const [sizes, setSizes] = useState<Readonly<Record<string, number>>>({})
  if (kind === undefined) throw new Error('there is no change that this chart could catch')
  const size = sizes[kind.kind] ?? kind.usual
  const asked: ChartDesign = {
    ...design,
    subgroup_size: n,
    panel: kind.panel,
    ...(kind.panel === 'dispersion' ? { rules: spreadRules } : {}),
  }
  const along = curveSizes(kind)
  const change = kind.of(size)
  const curve = along.map(kind.of)
  const { data, error, waiting } = useComputed('power.get', { ...asked, change, within, curve })
  const single = useComputed('power.get', { ...asked, change, within: 1, curve })
  const counts = kind.kind === 'level' && design.chart_type !== 'c' && design.chart_type !== 'g'
  const sized = maximumSize > 1 || counts
  const words = changeWords(kind, size)
  const { one, many } = subgroupWords(design.chart_type)
  const counted = (count: number): string => `${count} ${count === 1 ? one : many}`
  const judged =
    ownRules !== null && kind.panel === 'location'
      ? t('Judged by its own limits.')
      : rulesWords(asked.rules ?? { preset: 'default' })
  const probability = data?.probability.value ?? null
  const sentence =
    probability === null
      ? (data?.probability.reason ?? t('Computing…'))
      : t('{{change}} is caught within {{within}} with probability {{probability}}.', {
          change: capitalized(words),
          within: counted(within),
          probability: formatValue(probability, 3),
        })
  return (
    <div className={classes.view}>
      <div className={classes.question}>
        <div className={classes.sizes}>
          {kinds.length > 1 && (
            <SegmentedControl
              aria-label={t('What changes')}
              value={kind.panel}
              onChange={setPanel}
              data={[
                { value: 'location', label: t('Level moves') },
                { value: 'dispersion', label: t('Spread grows') },
              ]}
            />
          )}
          <SizeField
            key={kind.kind}
            label={
              kind.kind === 'shift'
                ? t('Shift δ, in sigmas')
                : kind.kind === 'level'
                  ? t('Level now')
                  : t('Times as much')
            }
            value={size}
            from={kind.from}
            to={kind.to}
            step={kind.step}
            decimals={kind.decimals}
            onChange={(changed) => setSizes({ ...sizes, [kind.kind]: changed })}
          />
          {sized && (
            <SizeField
              label={t('{{one}} size n', { one: capitalized(one) })}
              value={n}
              from={minimumSize}
              to={Math.min(
                maximumSize,
                counts ? Math.max(500, 4 * design.subgroup_size) : Math.max(25, design.subgroup_size),
              )}
              step={1}
              decimals={0}
              onChange={setN}
            />
          )}
          <SizeField
            label={t('Within {{many}} k', { many })}
            value={within}
            from={1}
            to={50}
            step={1}
            decimals={0}
            onChange={setWithin}
          />
          <p className={classes.quiet}>{judged}</p>
        </div>
        <div className={classes.reply}>
          <ErrorNotice error={data === undefined ? error : null} />
          {data !== undefined && (
            <div className={classes.answer} data-waiting={waiting || undefined}>
              <output className={classes.sentence}>{sentence}</output>
              <dl className={classes.figures}>
                <div>
                  <dt>{t('Caught within {{within}}', { within: counted(within) })}</dt>
                  <dd>
                    <FigureValue
                      figure={data.probability}
                      decimals={3}
                      label={t('Probability to catch it')}
                    />
                  </dd>
                </div>
                <div>
                  <dt>{t('False alarm within {{within}}', { within: counted(within) })}</dt>
                  <dd>
                    <FigureValue
                      figure={data.false_alarm}
                      decimals={4}
                      label={t('Probability of a false alarm')}
                    />
                  </dd>
                </div>
                <div>
                  <dt>{t('{{many}} until the signal, on average', { many: capitalized(many) })}</dt>
                  <dd>
                    <FigureValue
                      figure={data.arl}
                      decimals={decimalsOfRunLength(data.arl.value ?? 0)}
                      label={t('Average run length after the change')}
                    />
                  </dd>
                </div>
              </dl>
              {probability !== null && (
                <>
                  <PowerCurve
                    kind={kind}
                    sizes={along}
                    size={size}
                    probability={probability}
                    label={t('Probability of a signal. {{sentence}}', { sentence })}
                    lines={[
                      ...(within === 1 || single.data === undefined
                        ? []
                        : [
                            {
                              name: 'one',
                              probabilities: single.data.curve.map((point) => point.probability),
                              quiet: true,
                            },
                          ]),
                      {
                        name: 'all',
                        probabilities: data.curve.map((point) => point.probability),
                        quiet: false,
                      },
                    ]}
                  />
                  <p className={classes.legend}>
                    <span data-line="data">{t('within {{within}}', { within: counted(within) })}</span>
                    {within > 1 && <span data-line="quiet">{t('within the first alone')}</span>}
                  </p>
                </>
              )}
            </div>
          )}
        </div>
      </div>
      <SamplePlanTable design={asked} change={change} words={words} />
    </div>
  )
}
