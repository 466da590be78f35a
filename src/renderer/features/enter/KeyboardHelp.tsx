import { Button, Modal } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { t } from '../../words/t.ts'
import classes from './EntryForm.module.css'

/** Which keys do what, on `?`. */
export const KeyboardHelp = () => {
  const [opened, { open, close }] = useDisclosure()
  useHotkeys(
    [
      ['shift+?', open],
      ['?', open],
    ],
    [],
  )
  return (
    <>
      <Button variant="subtle" onClick={open} aria-keyshortcuts="?">
        {t('Keyboard')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('Keyboard')}>
        <dl className={classes.keys}>
          <dt>{t('Enter')}</dt>
          <dd>{t('Next value; after the last one, record the subgroup')}</dd>
          <dt>{t('Tab, Shift Tab')}</dt>
          <dd>{t('Next field, field before')}</dd>
          <dt>↑ ↓ + −</dt>
          <dd>{t('In a count: one more, one less')}</dd>
          <dt>{t('Tab, then Enter')}</dt>
          <dd>{t('Where something is asked: take the first answer')}</dd>
          <dt>{t('Gauge or scanner')}</dt>
          <dd>{t('Types into the right field, wherever the cursor stands')}</dd>
          <dt>F9</dt>
          <dd>{t('Ask a gauge on a serial port for its value')}</dd>
          <dt>{t('Foot switch')}</dt>
          <dd>{t('Works as Enter')}</dd>
          <dt>{t('Ctrl K')}</dt>
          <dd>{t('Search for a characteristic or a screen')}</dd>
          <dt>?</dt>
          <dd>{t('This list')}</dd>
        </dl>
      </Modal>
    </>
  )
}
