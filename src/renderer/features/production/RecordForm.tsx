import { Button } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { decimalSign } from '../../components/decimalSign.ts'
import { sentenceFaults } from '../../components/sentenceFaults.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { useScanTarget } from '../../wedge/WedgeProvider.tsx'
import { t } from '../../words/t.ts'
import { NumberPad } from '../enter/pad/NumberPad.tsx'
import { type PadKey, pressPad } from '../enter/pad/pressPad.ts'
import { usePadChoice } from '../enter/pad/usePadChoice.ts'
import { useRecently } from '../enter/useRecently.ts'
import { FormingMetrics } from './FormingMetrics.tsx'
import { meantOrder } from './meantOrder.ts'
import { NumberInput } from './NumberInput.tsx'
import { OrderField } from './OrderField.tsx'
import { orderHelp } from './orderHelp.ts'
import { PaceQuestion } from './PaceQuestion.tsx'
import classes from './Production.module.css'
import { paceDoubt } from './paceDoubt.ts'
import { RecordAnswer } from './RecordAnswer.tsx'
import { RecordWords } from './RecordWords.tsx'
import { mainFields, type NumberField, numberFields, readRecord } from './recordDraft.ts'
import { UndoEntry } from './UndoEntry.tsx'
import { useOpenOrders } from './useOpenOrders.ts'
import type { Recording } from './useRecord.ts'

/** For so long the judgement stands alone, in place of the buttons. */
const judgementAlone = 3000

interface RecordFormProps {
  readonly line: string
  readonly recording: Recording
}

/** One entry of production: Enter moves on, the last Enter records. */
export const RecordForm = ({ line, recording }: RecordFormProps) => {
  const { draft, shift, state, waits, last } = recording
  const open = useOpenOrders(line)
  const orders = open.orders.map(({ work_order_id: id }) => id)
  const [looked, setLooked] = useState<ReadonlySet<NumberField | 'order'>>(new Set())
  const [showsMore, showMore] = useState(false)
  const [padShown, showPad] = usePadChoice()
  const [asked, setAsked] = useState<string | null>(null)
  const inputs = useRef(new Map<NumberField | 'order', HTMLInputElement>())
  const lastField = useRef<NumberField>('units_produced')
  const recordedAt = state.kind === 'recorded' ? state.at : null
  const recent = useRecently(recordedAt, judgementAlone)
  const order = draft.order.trim()
  const { data: found } = useOperation(
    'production.standards',
    { work_order_id: order, shift_date: shift.day, shift_type: shift.type },
    { enabled: orders.includes(order) },
  )
  const standards = found?.work_order_id === order ? found : undefined
  const judgedTarget = useRef<number | null>(null)
  if (standards !== undefined) judgedTarget.current = standards.efficiency_target
  const read = readRecord(draft, shift)
  const refusal = state.kind === 'refused' ? sentenceFaults(state.error) : {}
  const faults: Readonly<Record<string, string>> = {
    ...(refusal.work_order_id === undefined ? {} : { order: refusal.work_order_id }),
    ...refusal,
    ...Object.fromEntries(
      Object.entries(read.faults).filter(([field]) => looked.has(field as NumberField | 'order')),
    ),
  }
  const isAtField = Object.keys(refusal).some(
    (name) => name === 'work_order_id' || numberFields.includes(name as NumberField),
  )
  const shownFields = showsMore ? numberFields : mainFields

  useEffect(() => {
    if (recordedAt === null) return
    setLooked(new Set())
    setAsked(null)
    inputs.current.get('order')?.focus()
  }, [recordedAt])
  useEffect(() => {
    if (state.kind === 'refused' && isAtField)
      inputs.current
        .get('order')
        ?.ownerDocument.querySelector<HTMLElement>('form [aria-invalid="true"]')
        ?.focus()
  }, [state.kind, isAtField])

  const focus = (field: NumberField | 'order') => inputs.current.get(field)?.focus()
  const look = (...fields: readonly (NumberField | 'order')[]) =>
    setLooked((before) => new Set([...before, ...fields]))
  const type = (field: NumberField, text: string) => {
    setAsked(null)
    recording.edit({ texts: { ...recording.current().texts, [field]: text } })
  }
  const chooseOrder = (chosen: string) => {
    flushSync(() => recording.edit({ order: chosen }))
    look('order')
    focus('units_produced')
  }
  const settleOrder = () => {
    const { order: typed } = recording.current()
    const meant = meantOrder(orders, typed)
    if (meant !== '' && meant !== typed) recording.edit({ order: meant })
  }
  const settle = useRef(settleOrder)
  useEffect(() => {
    settle.current = settleOrder
  })
  const areThere = orders.length > 0
  // Somebody may have typed a part of an order and gone on before the orders were there.
  useEffect(() => {
    if (areThere && document.activeElement !== inputs.current.get('order')) settle.current()
  }, [areThere])
  const record = (isSure: boolean) => {
    if (waits) return
    settleOrder()
    look('order', ...numberFields)
    const { faults: wrong, input } = readRecord(recording.current(), shift)
    if (input === null) {
      const first = (['order', ...numberFields] as const).find((field) => wrong[field] !== undefined)
      if (first !== undefined) focus(first)
      return
    }
    const { units_produced: units, run_time_hours: hours, employees_assigned: people } = input
    const doubt = isSure || standards === undefined ? null : paceDoubt(standards, units, hours, people)
    setAsked(doubt)
    if (doubt === null) recording.record()
  }
  const advance = (field: NumberField) => {
    look(field)
    if (readRecord(recording.current(), shift).faults[field] !== undefined) return
    const next = shownFields[shownFields.indexOf(field) + 1]
    if (next === undefined) record(false)
    else focus(next)
  }
  const press = (key: PadKey) => {
    const field = lastField.current
    const input = inputs.current.get(field)
    if (input === undefined) return
    if (document.activeElement !== input) input.focus()
    const { value: text, selectionStart, selectionEnd } = input
    const next = pressPad(
      { text, start: selectionStart ?? text.length, end: selectionEnd ?? text.length },
      key,
      decimalSign,
    )
    flushSync(() => type(field, next.text))
    input.setSelectionRange(next.start, next.end)
  }
  useScanTarget((text) => {
    const meant = meantOrder(orders, text)
    // No number of an entry has letters; one that is an order is meant as such.
    const isOrder = orders.includes(meant) || /\p{L}/u.test(text)
    return isOrder && !waits
      ? () => {
          chooseOrder(meant)
          return true
        }
      : null
  })

  const isLast = shownFields.at(-1) === lastField.current
  return (
    <div className={classes.columns}>
      <form
        className={classes.form}
        noValidate
        aria-label={t('Entry of production')}
        onSubmit={(event) => {
          event.preventDefault()
          record(false)
        }}
      >
        <OrderField
          line={line}
          value={draft.order}
          fault={faults.order}
          help={orderHelp(order, standards, { ids: orders, areAll: open.areAll })}
          readOnly={waits}
          input={(element) => {
            if (element === null) inputs.current.delete('order')
            else inputs.current.set('order', element)
          }}
          onType={(text) => {
            setAsked(null)
            recording.edit({ order: text })
          }}
          onChoose={chooseOrder}
          onLeave={() => settle.current()}
        />
        <div className={classes.numbers}>
          {shownFields.map((field) => (
            <NumberInput
              key={field}
              field={field}
              text={draft.texts[field]}
              fault={faults[field]}
              readOnly={waits}
              padded={padShown}
              input={(element) => {
                if (element === null) inputs.current.delete(field)
                else inputs.current.set(field, element)
              }}
              onType={(text) => type(field, text)}
              onFocus={() => {
                lastField.current = field
              }}
              onLeave={() => draft.texts[field] !== '' && look(field)}
              onEnter={() => advance(field)}
            />
          ))}
        </div>
        {showsMore && (
          <RecordWords draft={draft} faults={refusal} readOnly={waits} onChange={recording.edit} />
        )}
        {standards !== undefined && <FormingMetrics values={read.values} standards={standards} />}
        {asked !== null && (
          <PaceQuestion
            question={asked}
            onSure={() => record(true)}
            onCorrect={() => {
              setAsked(null)
              focus('units_produced')
            }}
          />
        )}
        <div className={classes.foot}>
          <div aria-live="polite" className={classes.answer}>
            <RecordAnswer state={state} target={judgedTarget.current} isAtField={isAtField} />
          </div>
          <div className={classes.buttons}>
            {!recent && asked === null && (
              <Button type="submit" loading={waits}>
                {t('Record entry')}
              </Button>
            )}
            {last !== null && !waits && (
              <UndoEntry key={last.id} at={last.at} onUndo={() => void recording.undo()} />
            )}
            {!recent && (
              <>
                <Button variant="subtle" aria-expanded={showsMore} onClick={() => showMore(!showsMore)}>
                  {showsMore ? t('Fewer fields') : t('More fields')}
                </Button>
                <Button
                  variant="subtle"
                  leftSection={<IconKeyboard aria-hidden size={20} />}
                  aria-pressed={padShown}
                  onClick={() => showPad(!padShown)}
                >
                  {t('Number pad')}
                </Button>
              </>
            )}
          </div>
        </div>
      </form>
      {padShown && (
        <NumberPad
          isLast={isLast}
          disabled={waits}
          onPress={press}
          onEnter={() => advance(lastField.current)}
        />
      )}
    </div>
  )
}
