import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import type { GaugeStudy, GaugeStudyData } from '../../../contract/msa.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import { cellName, DataGrid } from './DataGrid.tsx'
import { LeaveOutPart } from './LeaveOutPart.tsx'
import classes from './Msa.module.css'
import { PasteList } from './PasteList.tsx'
import { addRow, newRowName, renameRow, rowNameFaults, rowNames } from './rowNames.ts'
import { readSheet, sheetOf } from './sheet.ts'

interface ValuesViewProps {
  readonly study: GaugeStudy
  readonly readOnly: boolean
  readonly error: ContractError | null
  readonly busy: boolean
  readonly onSave: (data: GaugeStudyData) => void
}

const comma = writesComma()

const shownFaults = 5

const lostWords = (rows: number, columns: number): string => {
  const parts = [
    ...(rows > 0 ? [t('{{count}} rows', { count: rows })] : []),
    ...(columns > 0 ? [t('{{count}} columns', { count: columns })] : []),
  ]
  return t('The pasted block is larger than the grid: {{parts}} did not fit.', {
    parts: parts.join(t(' and ')),
  })
}

/** The values of a study, to be typed or pasted. */
export const ValuesView = ({ study, readOnly, error, busy, onSave }: ValuesViewProps) => {
  const [data, setData] = useState(study.data)
  const [cells, setCells] = useState(() => sheetOf(study.data).cells)
  const [reference, setReference] = useState(
    'reference' in study.data && study.data.reference !== null ? String(study.data.reference) : '',
  )
  const [touched, setTouched] = useState(false)
  const [lost, setLost] = useState<string | null>(null)
  const [pasting, setPasting] = useState(false)
  const sheet = { ...sheetOf(data), cells }
  const read = readSheet(data, cells, comma)
  const master = parseNumber(reference, comma)
  const faulty = Object.keys(read.faults)
  const masterFault = master.kind === 'fault' ? master.fault : undefined
  const grid = 'left_out' in data ? data : null
  const leftOut = new Map(
    grid?.left_out.map(({ part, reason }) => [grid.parts.indexOf(part), reason] as const) ?? [],
  )
  const nameFaults = rowNameFaults(data, sheet.rowWord)
  const extend = () => {
    setData(addRow(data, newRowName(data, new Date().toISOString().slice(0, 10))))
    setCells([...cells, sheet.columns.map(() => '')])
    setTouched(true)
  }
  const takeOver = (next: GaugeStudyData) => {
    setData(next)
    setCells(sheetOf(next).cells)
    setTouched(true)
    setPasting(false)
    setLost(null)
  }
  const counted = cells.filter((_, row) => !leftOut.has(row)).flat()
  const filled = counted.filter((cell) => cell.trim() !== '').length
  const wanted = counted.length
  const leaveOut = (row: number, reason: string | null) => {
    if (grid === null) return
    const part = grid.parts[row] ?? ''
    const others = grid.left_out.filter((one) => one.part !== part)
    setData({ ...grid, left_out: reason === null ? others : [...others, { part, reason }] })
    setTouched(true)
  }
  const save = () => {
    const value = master.kind === 'number' ? master.value : null
    onSave('reference' in read.data ? { ...read.data, reference: value } : read.data)
  }
  return (
    <div className={classes.column}>
      {'reference' in data && (
        <TextInput
          className={classes.short}
          label={t('Reference value')}
          inputMode="decimal"
          autoComplete="off"
          readOnly={readOnly}
          value={reference}
          onChange={(event) => {
            setReference(event.currentTarget.value)
            setTouched(true)
          }}
          {...(masterFault === undefined
            ? { description: t('What the master really measures, from its certificate.') }
            : { error: masterFault })}
        />
      )}
      {!readOnly && !pasting && (
        <div className={classes.row}>
          <p className={classes.quiet}>
            {t(
              '{{filled}} of {{wanted}} cells are filled. Enter goes down, Tab goes on; paste a block from a spreadsheet into the cell where it begins.',
              { filled, wanted },
            )}
          </p>
          {grid !== null && (
            <Button variant="default" onClick={() => setPasting(true)}>
              {t('Paste a list')}
            </Button>
          )}
        </div>
      )}
      {pasting && grid !== null && (
        <PasteList data={grid} onTake={takeOver} onCancel={() => setPasting(false)} />
      )}
      <DataGrid
        name={t('Values')}
        sheet={sheet}
        faults={read.faults}
        leftOut={leftOut}
        readOnly={readOnly}
        marksMissing={filled * 2 > wanted}
        onChange={(next) => {
          setCells(next)
          setTouched(true)
        }}
        {...(rowNames(data) === null
          ? {}
          : {
              onRename: (row, name) => {
                setData(renameRow(data, row, name))
                setTouched(true)
              },
            })}
        onLost={(rows, columns) => setLost(rows + columns > 0 ? lostWords(rows, columns) : null)}
        {...(grid === null || readOnly
          ? {}
          : {
              rowEnd: (row) => (
                <LeaveOutPart
                  part={grid.parts[row] ?? ''}
                  reason={leftOut.get(row) ?? null}
                  onChange={(reason) => leaveOut(row, reason)}
                />
              ),
            })}
      />
      {nameFaults.length > 0 && (
        <Notice kind="alarm">
          <ul className={classes.faults}>
            {nameFaults.slice(0, shownFaults).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {lost !== null && <Notice kind="warning">{lost}</Notice>}
      {faulty.length > 0 && (
        <Notice kind="alarm">
          <p>{t('{{count}} cells are not numbers:', { count: faulty.length })}</p>
          <ul className={classes.faults}>
            {faulty.slice(0, shownFaults).map((key) => {
              const [row = 0, column = 0] = key.split(',').map(Number)
              return (
                <li key={key}>
                  {cellName(sheet, row, column)}: {read.faults[key]}
                </li>
              )
            })}
            {faulty.length > shownFaults && (
              <li>{t('and {{count}} more', { count: faulty.length - shownFaults })}</li>
            )}
          </ul>
        </Notice>
      )}
      <ErrorNotice error={error} />
      {!readOnly && (
        <div className={classes.saveBar}>
          <Button
            loading={busy}
            disabled={!touched || faulty.length > 0 || nameFaults.length > 0 || masterFault !== undefined}
            onClick={save}
          >
            {t('Save values')}
          </Button>
          <Button variant="default" onClick={extend}>
            {t('Add {{what}}', {
              what: sheet.rowWord === 'Occasion' ? t('an occasion') : `a ${sheet.rowWord.toLowerCase()}`,
            })}
          </Button>
        </div>
      )}
    </div>
  )
}
