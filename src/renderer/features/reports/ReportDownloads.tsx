import { Button, Select, TextInput } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReportType } from '../../../contract/production/reportSchedule.ts'
import { reportTypes } from '../../../contract/production/reportSchedule.ts'
import { dayAfter } from '../../../contract/zoneClock.ts'
import { saveBytes } from '../../components/attachments/saveBytes.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useLine } from '../../components/line/useLine.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { spoken } from '../../words/spoken.ts'
import { t } from '../../words/t.ts'
import { CharacteristicSelect } from './CharacteristicSelect.tsx'
import { LineField } from './LineField.tsx'
import { ReportPreview } from './preview/ReportPreview.tsx'
import classes from './Reports.module.css'
import { reportTypeWords } from './reportWords.ts'
import { useReport } from './useReport.ts'

/** How long each report's period is unless somebody chooses, in days before today. */
const usualDays: Readonly<Record<ReportType, number>> = { daily_production: 1, production_excel: 7, spc: 30 }

const mostDays = 366

const daysOf = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1

const faultOf = (from: string, to: string): string | null => {
  const days = daysOf(from, to)
  if (Number.isNaN(days)) return t('Choose a day.')
  if (days < 1) return t('The last day is before the first one.')
  return days > mostDays ? t('Choose at most {{count}} days.', { count: mostDays }) : null
}

/** Choosing a report, seeing it, and saving it as a file. */
export const ReportDownloads = ({ today }: { readonly today: string }) => {
  const { may } = useSession()
  const choice = useLine()
  const types = reportTypes.filter((one) => one !== 'production_excel' || may('report.export'))
  const [type, setType] = useState<ReportType>('daily_production')
  /** Undefined until somebody chooses another one than the screen's; null is all lines. */
  const [picked, setPicked] = useState<string | null | undefined>(undefined)
  const line = picked === undefined ? choice.line : picked
  const [characteristic, setCharacteristic] = useState<number | null>(null)
  const [from, setFrom] = useState(dayAfter(today, -1))
  const [to, setTo] = useState(dayAfter(today, -1))
  const report = useReport()
  const isDaily = type === 'daily_production'
  const fault = faultOf(from, isDaily ? from : to)
  const isReady = fault === null && (type === 'spc' ? characteristic !== null : choice.line !== null)
  const choose = (next: ReportType): void => {
    setType(next)
    setFrom(dayAfter(today, -usualDays[next]))
    setTo(dayAfter(today, -1))
    report.reset()
  }
  const save = async (): Promise<void> => {
    const made = await report.make({
      type,
      line,
      characteristic,
      from,
      to: isDaily ? from : to,
      language: spoken,
    })
    if (made !== null) saveBytes(made.bytes, made.file_name)
  }
  return (
    <div className={classes.columns}>
      <div className={classes.choice}>
        <Card title={t('Report')}>
          <form
            className={classes.column}
            aria-label={t('Report')}
            onSubmit={(event) => {
              event.preventDefault()
              if (isReady) void save()
            }}
          >
            <Select
              label={t('What')}
              data={types.map((value) => ({ value, label: reportTypeWords[value] }))}
              value={type}
              allowDeselect={false}
              onChange={(value) => choose(reportTypes.find((one) => one === value) ?? 'daily_production')}
            />
            {type === 'spc' ? (
              <CharacteristicSelect value={characteristic} onChange={setCharacteristic} />
            ) : (
              <LineField choice={choice} value={line} onChange={setPicked} withAll />
            )}
            <div className={classes.row}>
              <TextInput
                type="date"
                label={isDaily ? t('Day') : t('First day')}
                max={today}
                value={from}
                error={isDaily ? fault : undefined}
                onChange={({ currentTarget }) => setFrom(currentTarget.value)}
              />
              {!isDaily && (
                <TextInput
                  type="date"
                  label={t('Last day')}
                  max={today}
                  value={to}
                  error={fault}
                  onChange={({ currentTarget }) => setTo(currentTarget.value)}
                />
              )}
            </div>
            <ErrorNotice error={report.error} />
            <div className={classes.buttons}>
              <Button
                type="submit"
                leftSection={<IconDownload size={20} aria-hidden />}
                disabled={!isReady}
                loading={report.isPending}
              >
                {type === 'production_excel' ? t('Save workbook') : t('Save PDF')}
              </Button>
            </div>
            <p className={classes.help}>
              {report.saved === null
                ? type === 'production_excel'
                  ? t('The file holds the numbers that stand beside here, and what they are made of.')
                  : t('The file has the pages that stand beside here.')
                : t('{{name}} is saved where downloads go.', { name: report.saved })}
            </p>
          </form>
        </Card>
      </div>
      <ReportPreview
        type={type}
        choice={choice}
        line={line}
        characteristic={characteristic}
        from={from}
        to={isDaily ? from : to}
        fault={fault}
      />
    </div>
  )
}
