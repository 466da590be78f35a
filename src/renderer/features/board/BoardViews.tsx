import { Button, Menu, Modal, TextInput } from '@mantine/core'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { BoardPreference } from '../../../contract/boardView.ts'
import { t } from '../../words/t.ts'
import classes from './BoardBar.module.css'
import { usualLook } from './useBoardPreference.ts'

interface BoardViewsProps {
  readonly board: BoardPreference
  readonly onKeep: (changes: Partial<BoardPreference>) => void
}

/** One's own views of the board: open one, keep the present look under a name, forget one. */
export const BoardViews = ({ board, onKeep }: BoardViewsProps) => {
  const [naming, setNaming] = useState(false)
  const [name, setName] = useState('')
  const { views, look, view } = board

  const save = () => {
    const trimmed = name.trim()
    if (trimmed === '') return
    const others = views.filter((one) => one.name !== trimmed)
    onKeep({ views: [...others, { name: trimmed, look }], view: trimmed })
    setNaming(false)
  }

  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={20} aria-hidden />}>
            {view ?? t('Views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu}>
          <Menu.Item onClick={() => onKeep({ look: usualLook, view: null })}>{t('Everything')}</Menu.Item>
          {views.map((one) => (
            <Menu.Item key={one.name} onClick={() => onKeep({ look: one.look, view: one.name })}>
              {one.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item
            onClick={() => {
              setName(view ?? '')
              setNaming(true)
            }}
          >
            {t('Save this view…')}
          </Menu.Item>
          {view !== null && (
            <Menu.Item
              leftSection={<IconTrash size={20} aria-hidden />}
              onClick={() => onKeep({ views: views.filter((one) => one.name !== view), view: null })}
            >
              {t('Forget “{{view}}”', { view })}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={naming} onClose={() => setNaming(false)} title={t('Save this view')}>
        <form
          className={classes.naming}
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <TextInput
            label={t('Name of the view')}
            description={t('Grouping, filter, order and density come back with it. Only you see it.')}
            value={name}
            maxLength={60}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            {t('Save the view')}
          </Button>
        </form>
      </Modal>
    </>
  )
}
