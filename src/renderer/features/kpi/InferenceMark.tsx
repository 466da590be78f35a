import { Button, Popover, UnstyledButton } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Inference } from '../../../contract/production/inference.ts'
import { t } from '../../words/t.ts'
import { inferenceWords } from './inferenceWords.ts'
import classes from './Kpi.module.css'

interface InferenceMarkProps {
  readonly name: string
  readonly inference: readonly Inference[]
  /** Tells of all that was filled in, where the screen can. */
  readonly onMore?: () => void
}

/** Says that something was filled in for a figure; tells what at a tap. */
export const InferenceMark = ({ name, inference, onMore }: InferenceMarkProps) => {
  const [opened, setOpened] = useState(false)
  const mark = useRef<HTMLButtonElement>(null)
  if (inference.length === 0) return null
  const more = () => {
    // What opens next gives the focus back to where it is now, which must outlive this panel.
    mark.current?.focus({ preventScroll: true })
    setOpened(false)
    onMore?.()
  }
  return (
    <Popover
      width={320}
      position="bottom-start"
      withArrow
      shadow="md"
      trapFocus={onMore !== undefined}
      returnFocus
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <UnstyledButton
          ref={mark}
          className={classes.inferred ?? ''}
          aria-label={t('{{name}}: partly filled in, show what', { name })}
          onClick={() => setOpened(!opened)}
        >
          ≈ {t('partly filled in')}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className={classes.inferences}>
          {inference.map((one) => (
            <li key={`${one.field} ${one.source}`}>{inferenceWords(one)}</li>
          ))}
        </ul>
        {onMore !== undefined && (
          <Button variant="default" fullWidth className={classes.tellMore ?? ''} onClick={more}>
            {t('What to do about it')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
