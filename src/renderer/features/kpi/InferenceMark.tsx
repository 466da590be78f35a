import { Popover, UnstyledButton } from '@mantine/core'
import type { Inference } from '../../../contract/production/inference.ts'
import { t } from '../../words/t.ts'
import { inferenceWords } from './inferenceWords.ts'
import classes from './Kpi.module.css'

interface InferenceMarkProps {
  readonly name: string
  readonly inference: readonly Inference[]
}

/** Says that something was filled in for a figure; tells what at a tap. */
export const InferenceMark = ({ name, inference }: InferenceMarkProps) =>
  inference.length === 0 ? null : (
    <Popover width={320} position="bottom-start" withArrow shadow="md">
      <Popover.Target>
        <UnstyledButton
          className={classes.inferred ?? ''}
          aria-label={t('{{name}}: partly filled in, show what', { name })}
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
      </Popover.Dropdown>
    </Popover>
  )
