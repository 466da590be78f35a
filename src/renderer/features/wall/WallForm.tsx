import { Button, MultiSelect, NumberInput, Radio, Select, Switch, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { boardFilter } from '../../../contract/boardView.ts'
import type { WallInput } from '../../../contract/wall.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { inCodeOrder } from '../../components/inCodeOrder.ts'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { PlaceTicks } from '../board/BoardFilters.tsx'
import classes from './Walls.module.css'
import { gridName, gridOf, grids, isWhole } from './wallDraft.ts'

interface WallFormProps {
  readonly begun: WallInput
  readonly word: string
  readonly pending: boolean
  readonly error: { readonly message: string } | null
  readonly onSave: (wall: WallInput) => void
  readonly onCancel: () => void
}

/** What a wall shows and how, as a form. */
export const WallForm = ({ begun, word, pending, error, onSave, onCancel }: WallFormProps) => {
  const tiles = useBoard()?.tiles ?? []
  const views = useOperation('preference.get', {}).data?.board?.views ?? []
  const [draft, setDraft] = useState(begun)
  const change = (changes: Partial<WallInput>) => setDraft((before) => ({ ...before, ...changes }))
  const { content } = draft
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole(draft)) onSave({ ...draft, name: draft.name.trim() })
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextInput
        label={t('Name')}
        description={t('Where it hangs or what it shows, such as “Hall 3, line 2”.')}
        value={draft.name}
        maxLength={80}
        data-autofocus
        autoFocus
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Radio.Group
        label={t('What it shows')}
        value={content.kind}
        onChange={(kind) =>
          change({
            content:
              kind === 'characteristics'
                ? { kind, ids: [] }
                : { kind: 'board', filter: boardFilter.parse({}), order: 'urgency' },
          })
        }
      >
        <div className={classes.radios}>
          <Radio value="board" label={t('What of the board a filter lets through')} />
          <Radio value="characteristics" label={t('Certain characteristics, in their order')} />
        </div>
      </Radio.Group>
      {content.kind === 'board' ? (
        <>
          {views.length > 0 && (
            <Select
              label={t('Take over one of your views')}
              description={t('Its filter and order; later changes of the view do not change the wall.')}
              data={views.map(({ name }) => name)}
              value={null}
              onChange={(name) => {
                const view = views.find((one) => one.name === name)
                if (view !== undefined)
                  change({ content: { kind: 'board', filter: view.look.filter, order: view.look.order } })
              }}
            />
          )}
          <PlaceTicks
            tiles={tiles}
            filter={content.filter}
            onChange={(changes) =>
              change({ content: { ...content, filter: { ...content.filter, ...changes } } })
            }
          />
        </>
      ) : (
        <MultiSelect
          size="lg"
          label={t('Characteristics')}
          description={t('They stand in the order in which they are chosen.')}
          searchable
          hidePickedOptions
          maxDropdownHeight={320}
          data={tiles
            .toSorted((a, b) => inCodeOrder(a.code, b.code))
            .map((tile) => ({ value: String(tile.characteristic_id), label: `${tile.code} · ${tile.name}` }))}
          value={content.ids.map(String)}
          onChange={(ids) => change({ content: { kind: 'characteristics', ids: ids.map(Number) } })}
        />
      )}
      <div className={classes.pair}>
        <Select
          label={t('Grid')}
          description={t('Columns × rows. On an upright screen they change places.')}
          data={[...new Set([gridName(draft), ...grids])]}
          value={gridName(draft)}
          allowDeselect={false}
          onChange={(name) => change(gridOf(name ?? '3×2'))}
        />
        <Select
          label={t('In each cell')}
          description={t('Values can be read from farthest away.')}
          data={[
            { value: 'chart', label: t('Value and chart') },
            { value: 'value', label: t('Large value') },
          ]}
          value={draft.cell}
          allowDeselect={false}
          onChange={(cell) => change({ cell: cell === 'value' ? 'value' : 'chart' })}
        />
        <NumberInput
          label={t('Seconds a page')}
          description={t('From 5 to 600; then comes the next one.')}
          min={5}
          max={600}
          allowDecimal={false}
          value={draft.seconds}
          onChange={(seconds) => change({ seconds: Number(seconds) })}
        />
      </div>
      <Switch
        label={t('An alarm that nobody has acknowledged comes to the front')}
        checked={draft.alarms_first}
        onChange={(event) => change({ alarms_first: event.currentTarget.checked })}
      />
      <Switch
        label={t('Kiosk: nobody leaves it without the PIN or password of a leader')}
        checked={draft.kiosk}
        onChange={(event) => change({ kiosk: event.currentTarget.checked })}
      />
      <ErrorNotice error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={pending} disabled={!isWhole(draft)}>
          {word}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}
