import { Button } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import type { Characteristic } from '../../../contract/characteristic.ts'
import type { JudgedSample } from '../../../contract/sample.ts'
import { knowsParts } from '../../../spc/charts/shortRunPart.ts'
import { Notice } from '../../components/Notice.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { useWedgeTarget } from '../../wedge/WedgeProvider.tsx'
import { t } from '../../words/t.ts'
import { AskGauge } from '../gauges/AskGauge.tsx'
import { EntryAnswer } from './EntryAnswer.tsx'
import classes from './EntryForm.module.css'
import { entryWords } from './entryWords.ts'
import { formingFigures } from './formingFigures.ts'
import { InstructionPictures } from './InstructionPictures.tsx'
import { KeyboardHelp } from './KeyboardHelp.tsx'
import { PartField } from './PartField.tsx'
import { NumberPad } from './pad/NumberPad.tsx'
import { usePadChoice } from './pad/usePadChoice.ts'
import { RecentValues } from './RecentValues.tsx'
import { DefectKinds } from './tally/DefectKinds.tsx'
import { TraceFields } from './trace/TraceFields.tsx'
import { UndoButton } from './undo/UndoButton.tsx'
import { useUndoLast } from './undo/useUndoLast.ts'
import { useEntry } from './useEntry.ts'
import { useFootSwitch } from './useFootSwitch.ts'
import { useGaugeReadings } from './useGaugeReadings.ts'
import { usePad } from './usePad.ts'
import { useRecently } from './useRecently.ts'
import { ValueField } from './ValueField.tsx'

/** For so long the judgement stands alone, in place of the buttons. */
const judgementAlone = 3000

interface EntryFormProps {
  readonly characteristic: Characteristic
  /** Told of each subgroup that the station judged. */
  readonly onRecorded?: (sample: JudgedSample) => void
}

/** One entry: its fields, Enter moves on, the last Enter records, and the judgement follows at once. */
export const EntryForm = ({ characteristic, onRecorded }: EntryFormProps) => {
  const { id, chart_type: chart, instruction, defect_kinds: kinds } = characteristic
  const entry = useEntry(characteristic, onRecorded)
  const { fields, measures, fewest, draft, trace, waits, state, checks, missing, inputs } = entry
  const pad = usePad(entry)
  const [padShown, showPad] = usePadChoice()
  const undo = useUndoLast(id, entry.putBack)
  const recent = useRecently(state?.kind === 'judged' ? state.sample.sample_id : null, judgementAlone)
  const hasTrace = (key: string) => entry.traceFields.some((field) => field.key === key)
  useWedgeTarget({
    characteristicId: id,
    take: entry.take,
    scan: (key, value) => {
      if (hasTrace(key)) entry.setTrace(key, value)
      return hasTrace(key)
    },
  })
  useGaugeReadings(id, entry.take)
  useFootSwitch(entry)

  const needsPart = knowsParts(chart)
  const part = trace.part_number ?? ''
  const what = measures && fields.length === 1 ? t('value') : subgroupWords(chart).one
  const forming = formingFigures(characteristic, checks.values)
  return (
    <div className={classes.columns}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          entry.record()
        }}
        noValidate
        aria-label={t('Values of {{name}}', { name: characteristic.name })}
      >
        <p className={classes.what}>{entryWords.asked(characteristic, fewest)}</p>
        <div className={classes.guidance}>
          {instruction !== null && <p className={classes.instruction}>{instruction}</p>}
          <InstructionPictures characteristicId={id} />
        </div>
        {needsPart && (
          <PartField
            characteristic={characteristic}
            part={part}
            fault={missing.includes('part_number') ? t('Choose the part that was measured.') : undefined}
            readOnly={waits}
            field={(element) => {
              if (element === null) entry.traceInputs.current.delete('part_number')
              else entry.traceInputs.current.set('part_number', element)
            }}
            onChange={(value) => entry.setTrace('part_number', value)}
          />
        )}
        <div className={measures ? classes.fields : classes.counts}>
          {fields.map((field, place) => (
            <ValueField
              key={field.label}
              field={field}
              input={(element) => {
                inputs.current[place] = element
              }}
              text={draft.fields[place]?.text ?? ''}
              fault={entry.faultOf(place)}
              choices={entry.choicesOf(place)}
              readOnly={waits}
              autoFocus={place === 0 && !(needsPart && part === '')}
              padded={padShown}
              onType={(text) => entry.type(place, text)}
              onChoose={(choice) => entry.choose(place, choice)}
              onCount={(by) => entry.count(place, by)}
              onLeave={() => {
                pad.focused(place)
                entry.look(place)
              }}
              onEnter={() => entry.advance(place)}
              onHeld={entry.hold}
            />
          ))}
        </div>
        {!measures && kinds.length > 0 && <DefectKinds kinds={kinds} entry={entry} />}
        {forming.length > 0 && (
          <dl className={classes.forming} aria-label={t('As it forms')}>
            {forming.map(([name, text]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        <div className={classes.foot}>
          <div aria-live="polite" className={classes.answer}>
            {entry.homeless !== null && (
              <Notice kind="warning">
                {t(
                  '{{text}} came from a gauge, and no field is empty. Record first, or go to the field that it is for.',
                  { text: entry.homeless },
                )}
              </Notice>
            )}
            <EntryAnswer state={state} characteristic={characteristic} undo={undo} alone={recent} />
          </div>
          <div className={classes.buttons} hidden={recent}>
            <Button type="submit" loading={waits}>
              {t('Record {{what}}', { what })}
            </Button>
            <UndoButton {...undo} />
            <Button
              variant="subtle"
              leftSection={<IconKeyboard aria-hidden size={20} />}
              aria-pressed={padShown}
              onClick={() => showPad(!padShown)}
            >
              {t('Number pad')}
            </Button>
            <AskGauge characteristicId={id} />
            <KeyboardHelp />
          </div>
        </div>
        <TraceFields entry={entry} />
      </form>
      <div className={classes.beside}>
        {padShown && (
          <NumberPad
            isLast={checks.typed >= fields.length}
            disabled={waits}
            onPress={pad.press}
            onEnter={pad.enter}
          />
        )}
        <RecentValues characteristicId={id} />
      </div>
    </div>
  )
}
