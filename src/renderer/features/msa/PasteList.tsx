import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { GaugeStudyData } from '../../../contract/msa.ts'
import { Card } from '../../components/Card.tsx'
import { Notice } from '../../components/Notice.tsx'
import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import classes from './Msa.module.css'
import { type ListedStudy, readList } from './readList.ts'

type GridData = Extract<GaugeStudyData, { readonly left_out: unknown }>

interface PasteListProps {
  readonly data: GridData
  readonly onTake: (data: GaugeStudyData) => void
  readonly onCancel: () => void
}

const comma = writesComma()
const shownFaults = 5

const numberOf = (text: string): number | null => {
  const parsed = parseNumber(text, comma)
  return parsed.kind === 'number' ? parsed.value : null
}

const dataOf = (data: GridData, { parts, appraisers, trials, cells }: ListedStudy): GaugeStudyData => {
  const layout = { parts: [...parts], appraisers: [...appraisers], trials, left_out: [] }
  if (data.kind === 'attribute') {
    const known = new Map(data.parts.map((part, i) => [part, data.standard[i] ?? null]))
    return {
      kind: data.kind,
      ...layout,
      ratings: cells.map((row) => row.map((cell) => cell.map((word) => (word === '' ? null : word)))),
      standard: parts.map((part) => known.get(part) ?? null),
    }
  }
  return { kind: data.kind, ...layout, values: cells.map((row) => row.map((cell) => cell.map(numberOf))) }
}

/** Takes a study from a list of measurements, one a line, with its layout. */
export const PasteList = ({ data, onTake, onCancel }: PasteListProps) => {
  const [text, setText] = useState('')
  const { study, faults } = readList(text, data.kind !== 'attribute', comma)
  const empty = text.trim() === ''
  return (
    <Card title={t('Paste a list')}>
      <Textarea
        label={t('One measurement a line')}
        description={t(
          'Part, appraiser, trial, value, apart by tabs or semicolons, as a spreadsheet copies them. Without the trial, they count in their order.',
        )}
        rows={8}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {!empty && faults.length > 0 && (
        <Notice kind="alarm">
          <ul className={classes.faults}>
            {faults.slice(0, shownFaults).map(({ line, sentence }) => (
              <li key={`${line} ${sentence}`}>{t('Line {{line}}: {{sentence}}', { line, sentence })}</li>
            ))}
            {faults.length > shownFaults && (
              <li>{t('and {{count}} more', { count: faults.length - shownFaults })}</li>
            )}
          </ul>
        </Notice>
      )}
      {study !== null && (
        <p>
          {t(
            '{{count}} parts, {{count2}} appraisers ({{appraisers}}), {{trials}} trials. They replace what is in the grid.',
            {
              count: study.parts.length,
              count2: study.appraisers.length,
              appraisers: study.appraisers.join(', '),
              trials: study.trials,
            },
          )}
        </p>
      )}
      <div className={classes.row}>
        <Button disabled={study === null} onClick={() => study !== null && onTake(dataOf(data, study))}>
          {t('Put into the grid')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
    </Card>
  )
}
