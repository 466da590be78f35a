import { Button, SegmentedControl } from '@mantine/core'
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { ChartAsOf } from '../../../contract/chartAsOf.ts'
import { formatExact } from '../../components/formatTime.ts'
import { t } from '../../words/t.ts'
import classes from './Replay.module.css'
import type { Replay } from './useReplay.ts'

interface ReplayControlsProps {
  readonly replay: Replay
  readonly shown: ChartAsOf
  readonly step: number
  readonly onStep: (step: number) => void
}

const speeds = [1, 5, 25]

/** Moves through the history: play, step, and a slider over the whole of it. The arrow keys on the slider step as the buttons do. */
export const ReplayControls = ({ replay, shown, step, onStep }: ReplayControlsProps) => {
  const now = Date.parse(shown.now)
  const first = shown.first_at === null ? now : Date.parse(shown.first_at)
  const at = replay.wanted ?? Date.parse(shown.at)
  const keys = (event: KeyboardEvent) => {
    const actions: Readonly<Record<string, () => void>> = {
      ArrowLeft: replay.stepBack,
      ArrowDown: replay.stepBack,
      ArrowRight: replay.stepOn,
      ArrowUp: replay.stepOn,
      Home: () => replay.goTo(first),
      End: () => replay.goTo(now),
      ' ': () => replay.play(!replay.playing),
    }
    const action = actions[event.key]
    if (action === undefined) return
    event.preventDefault()
    action()
  }
  const icon = { size: 20, 'aria-hidden': true } as const
  return (
    <section className={classes.controls} aria-label={t('Replay')}>
      <div className={classes.buttons}>
        <Button variant="default" aria-label={t('To the beginning')} onClick={() => replay.goTo(first)}>
          <IconPlayerSkipBack {...icon} />
        </Button>
        <Button
          variant="default"
          aria-label={t('Step back')}
          disabled={shown.previous === null}
          onClick={replay.stepBack}
        >
          <IconPlayerTrackPrev {...icon} />
        </Button>
        <Button
          leftSection={replay.playing ? <IconPlayerPause {...icon} /> : <IconPlayerPlay {...icon} />}
          onClick={() => replay.play(!replay.playing)}
        >
          {replay.playing ? t('Pause') : t('Play')}
        </Button>
        <Button
          variant="default"
          aria-label={t('Step on')}
          disabled={shown.next === null}
          onClick={replay.stepOn}
        >
          <IconPlayerTrackNext {...icon} />
        </Button>
        <Button variant="default" aria-label={t('To the present')} onClick={() => replay.goTo(now)}>
          <IconPlayerSkipForward {...icon} />
        </Button>
        <SegmentedControl
          aria-label={t('Subgroups a step')}
          value={String(step)}
          onChange={(value) => onStep(Number(value))}
          data={speeds.map((speed) => ({ value: String(speed), label: `×${speed}` }))}
        />
      </div>
      <input
        type="range"
        className={classes.slider}
        aria-label={t('Time that is shown')}
        aria-valuetext={formatExact(at)}
        min={first}
        max={Math.max(now, first + 1)}
        value={at}
        onChange={(event) => replay.goTo(Number(event.currentTarget.value))}
        onKeyDown={keys}
      />
    </section>
  )
}
