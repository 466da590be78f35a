import { TextInput } from '@mantine/core'
import { t } from '../../../words/t.ts'
import { fieldWords } from '../../samples/sampleWords.ts'
import type { Entry } from '../useEntry.ts'
import classes from './TraceFields.module.css'
import { TraceInput } from './TraceInput.tsx'

/** Where the pieces come from, as a leader wants to know it, and a note. What sticks is there for the next entry. */
export const TraceFields = ({ entry }: { readonly entry: Entry }) => {
  const { traceFields, trace, missing, waits, traceInputs, inputs, checks } = entry
  const goOn = () => {
    if (checks.open >= 0) inputs.current[checks.open]?.focus()
    else entry.record()
  }
  return (
    <div className={classes.fields}>
      {traceFields.map((field) => (
        <TraceInput
          key={field.key}
          field={field}
          value={trace[field.key] ?? ''}
          fault={
            missing.includes(field.key)
              ? t('Fill in {{label}} first.', { label: fieldWords(field.label) })
              : undefined
          }
          readOnly={waits}
          element={(element) => {
            if (element === null) traceInputs.current.delete(field.key)
            else traceInputs.current.set(field.key, element)
          }}
          onChange={(value) => entry.setTrace(field.key, value)}
          onEnter={goOn}
        />
      ))}
      <TextInput
        className={classes.field}
        label={t('Note')}
        description={t('Optional. For this one only.')}
        autoComplete="off"
        maxLength={500}
        readOnly={waits}
        value={entry.draft.note}
        onKeyDown={(event) => {
          if (event.key === '?') event.stopPropagation()
          if (event.key !== 'Enter') return
          event.preventDefault()
          goOn()
        }}
        onChange={(event) => entry.note(event.currentTarget.value)}
      />
    </div>
  )
}
