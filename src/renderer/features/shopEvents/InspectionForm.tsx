import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults } from '../../components/fieldFaults.ts'
import { useFirstFault } from '../../components/useFirstFault.ts'
import { t } from '../../words/t.ts'
import { FigureWords } from './FigureWords.tsx'
import { InspectionFields } from './InspectionFields.tsx'
import {
  type InspectionDraft,
  type InspectionInput,
  inspectionFigures,
  readInspection,
} from './inspectionDraft.ts'
import classes from './ShopEvents.module.css'
import type { Opportunities } from './useOpportunities.ts'

interface InspectionFormProps {
  readonly line: string
  readonly today: string
  readonly begun: InspectionDraft
  readonly opportunities: Opportunities
  /** The style that is kept with it already. */
  readonly style?: string | null
  readonly save: string
  readonly error: ContractError | null
  readonly busy: boolean
  readonly onSave: (input: InspectionInput) => void
}

/** Records an inspection, or changes one; what its numbers come to stands below as they are typed. */
export const InspectionForm = (props: InspectionFormProps) => {
  const { line, today, begun, opportunities, style = null, save, error, busy, onSave } = props
  const [draft, setDraft] = useState(begun)
  const [tried, setTried] = useState(false)
  const { input, faults: typing } = readInspection(draft)
  const faults = { ...fieldFaults(error, 'changes'), ...(tried ? typing : {}) }
  const form = useFirstFault(faults)
  const ofStyle =
    draft.order === begun.order && style !== null
      ? opportunities.ofStyle(style)
      : opportunities.ofOrder(draft.order)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (input !== null) onSave(input)
  }
  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate aria-label={t('Inspection')}>
      <InspectionFields
        line={line}
        today={today}
        draft={draft}
        faults={faults}
        ofStyle={ofStyle}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
      />
      <FigureWords figures={input === null ? null : inspectionFigures(input, ofStyle)} />
      <ErrorNotice error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {save}
        </Button>
      </div>
    </form>
  )
}
