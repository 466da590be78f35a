import { Button, VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { ChartCanvas } from '../../charts/ChartCanvas.tsx'
import type { ControlChart } from '../../charts/controlChart.ts'
import { processState } from '../../charts/processSentence.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { isUnknown } from '../../components/isUnknown.ts'
import { Screen } from '../../components/Screen.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { tileMark } from '../../components/tileMark.ts'
import { UnknownCharacteristic } from '../../components/UnknownCharacteristic.tsx'
import { t } from '../../words/t.ts'
import type { ChartFeed } from '../chart/chartFeed.ts'
import { momentWords } from '../chart/momentWords.ts'
import { SelectedSubgroup } from '../chart/SelectedSubgroup.tsx'
import { useModelVersion } from '../chart/useModelVersion.ts'
import classes from './Replay.module.css'
import { ReplayControls } from './ReplayControls.tsx'
import { limitsThen, spokenThen, unknownOf } from './thenWords.ts'
import { type Replay, useReplay } from './useReplay.ts'

interface ReplayViewProps {
  readonly feed: ChartFeed
  readonly replay: Replay
  readonly shown: NonNullable<Replay['shown']>
  readonly step: number
  readonly onStep: (step: number) => void
}

/** The chart of a past time with what was known then and what cannot be. */
const ReplayView = ({ feed, replay, shown, step, onStep }: ReplayViewProps) => {
  const { model } = feed
  const chart = useRef<ControlChart | null>(null)
  const [selected, setSelected] = useState<number | null>(null)
  useModelVersion(feed, 100)
  useEffect(
    () =>
      feed.listen(() => {
        chart.current?.changed()
        chart.current?.backToLive()
      }),
    [feed],
  )
  const state = processState(model, momentWords)
  const unknown = unknownOf(shown)
  return (
    <>
      <div className={classes.then}>
        <p className={classes.at}>{formatExact(Date.parse(shown.at))}</p>
        <p className={classes.sentence}>
          <StateMark kind={state.kind === 'empty' ? tileMark.empty : state.kind} />
          {state.sentence}
        </p>
        <p className={classes.quiet}>{limitsThen(shown)}</p>
      </div>
      <ReplayControls replay={replay} shown={shown} step={step} onStep={onStep} />
      <div className={classes.chart}>
        <ChartCanvas
          model={model}
          label={`${model.characteristic.name}: ${state.sentence}`}
          chart={chart}
          options={{ plainLimits: true }}
          onSelect={setSelected}
          onHover={() => undefined}
          onLive={() => undefined}
          onLimit={() => undefined}
          onPick={() => undefined}
        />
        <SelectedSubgroup model={model} sampleId={selected} />
      </div>
      {unknown.length > 0 && (
        <ul className={classes.unknown} aria-label={t('What cannot be shown as it was')}>
          {unknown.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <VisuallyHidden>
        <output>{replay.playing ? '' : spokenThen(shown)}</output>
      </VisuallyHidden>
    </>
  )
}

/** A chart as it stood at a past time, and the way there. */
export const ReplayScreen = ({ characteristicId }: { readonly characteristicId: number }) => {
  const [step, setStep] = useState(1)
  const replay = useReplay(characteristicId, step)
  const { feed, shown, error } = replay
  if (isUnknown(error)) return <UnknownCharacteristic list="/charts" back={t('All charts')} />
  const name = shown?.history.characteristic.name
  return (
    <Screen
      fill
      title={name === undefined ? t('Replay') : t('{{name}} as it stood', { name })}
      actions={
        <Button component={Link} href={`/charts/${characteristicId}`} variant="default">
          {t('Open chart')}
        </Button>
      }
    >
      <ErrorNotice error={error} />
      {shown?.first_at === null && (
        <Empty sentence={t('Nothing was recorded here yet, so there is no past to show.')} />
      )}
      {feed !== null && shown !== null && shown.first_at !== null && (
        <ReplayView feed={feed} replay={replay} shown={shown} step={step} onStep={setStep} />
      )}
    </Screen>
  )
}
