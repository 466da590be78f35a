import { Button, SegmentedControl, Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import type { XMode } from '../../charts/xAxis.ts'
import { t } from '../../words/t.ts'
import classes from './ControlChartScreen.module.css'

/** What stands beside the picture. */
export type Beside = 'details' | 'limits' | 'notes' | 'strata' | null

interface ChartToolbarProps {
  readonly mode: XMode
  readonly onMode: (mode: XMode) => void
  readonly hasSpecification: boolean
  readonly specification: boolean
  readonly onSpecification: (shown: boolean) => void
  readonly live: boolean
  readonly onLive: () => void
  readonly beside: Beside
  readonly onBeside: (shown: Beside) => void
  /** The menu of what else can be done. */
  readonly more: ReactNode
}

/** How the chart is shown. */
export const ChartToolbar = (props: ChartToolbarProps) => (
  <div className={classes.toolbar}>
    {!props.live && (
      <Button variant="filled" onClick={props.onLive}>
        {t('Back to live')}
      </Button>
    )}
    {props.hasSpecification && (
      <Switch
        label={t('Specification')}
        size="md"
        checked={props.specification}
        onChange={(event) => props.onSpecification(event.currentTarget.checked)}
      />
    )}
    <SegmentedControl
      aria-label={t('Along the bottom')}
      value={props.mode}
      onChange={(value) => props.onMode(value === 'time' ? 'time' : 'number')}
      data={[
        { value: 'number', label: t('Number') },
        { value: 'time', label: t('Time') },
      ]}
    />
    <Button
      variant="default"
      aria-expanded={props.beside === 'limits'}
      onClick={() => props.onBeside(props.beside === 'limits' ? null : 'limits')}
    >
      {props.beside === 'limits' ? t('Hide limits') : t('Limits')}
    </Button>
    <Button
      variant="default"
      aria-expanded={props.beside === 'notes'}
      onClick={() => props.onBeside(props.beside === 'notes' ? null : 'notes')}
    >
      {props.beside === 'notes' ? t('Hide notes') : t('Notes')}
    </Button>
    <Button
      variant="default"
      aria-expanded={props.beside === 'details'}
      onClick={() => props.onBeside(props.beside === 'details' ? null : 'details')}
    >
      {props.beside === 'details' ? t('Hide details') : t('Details')}
    </Button>
    {props.more}
  </div>
)
