import { Button, Modal } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
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
        Keyboard
      </Button>
      <Modal opened={opened} onClose={close} title="Keyboard">
        <dl className={classes.keys}>
          <dt>Enter</dt>
          <dd>Next value; after the last one, record the subgroup</dd>
          <dt>Tab, Shift Tab</dt>
          <dd>Next field, field before</dd>
          <dt>↑ ↓</dt>
          <dd>In a count: one more, one less</dd>
          <dt>Ctrl K</dt>
          <dd>Search for a characteristic or a screen</dd>
          <dt>?</dt>
          <dd>This list</dd>
        </dl>
      </Modal>
    </>
  )
}
