import { Modal } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { t } from '../../words/t.ts'
import classes from './ChartKeys.module.css'

const keys: readonly (readonly [keys: string, does: string])[] = [
  ['← →', t('Previous and next point; with Shift ten at a time')],
  ['Page ↑ ↓', t('25 points back and on')],
  [t('Home, End'), t('First and newest point')],
  ['n, p', t('Next and previous alarm')],
  ['+ −', t('Show less or more around the chosen point')],
  ['0', t('Back to the newest points')],
  [t('Esc'), t('Let go of the point')],
  ['?', t('This list')],
]

interface ChartKeysProps {
  readonly opened: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** The keys that move around in a chart once it has the focus, on `?`. */
export const ChartKeys = ({ opened, onOpen, onClose }: ChartKeysProps) => {
  useHotkeys([
    ['shift+?', onOpen],
    ['?', onOpen],
  ])
  return (
    <Modal opened={opened} onClose={onClose} title={t('Keys of the chart')}>
      <p>{t('Press Tab until the chart has a frame, or click into it; then:')}</p>
      <dl className={classes.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
