import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { ReportType } from '../../../../contract/production/reportSchedule.ts'
import { Card } from '../../../components/Card.tsx'
import { Empty } from '../../../components/Empty.tsx'
import { NoLine } from '../../../components/line/NoLine.tsx'
import type { LineChoice } from '../../../components/line/useLine.ts'
import { t } from '../../../words/t.ts'
import { DailyPreview } from './DailyPreview.tsx'
import { FiguresPreview } from './FiguresPreview.tsx'
import { SpcPreview } from './SpcPreview.tsx'

interface ReportPreviewProps {
  readonly type: ReportType
  readonly choice: LineChoice
  /** null is all lines. */
  readonly line: string | null
  readonly characteristic: number | null
  readonly from: string
  readonly to: string
  /** What is wrong with the period; null where nothing is. */
  readonly fault: string | null
}

const Content = ({ type, choice, line, characteristic, from, to, fault }: ReportPreviewProps) => {
  if (type === 'spc' && characteristic === null)
    return <Empty sentence={t('Choose a characteristic to see what its report says.')} />
  if (fault !== null) return <Empty sentence={fault} />
  if (characteristic !== null && type === 'spc')
    return <SpcPreview characteristicId={characteristic} from={from} to={to} />
  if (choice.line === null) return <NoLine choice={choice} />
  if (type === 'daily_production') return <DailyPreview line={line} day={from} />
  return <FiguresPreview line={line} from={from} to={to} />
}

/** What a report that is chosen will say: its pages, or the first numbers of a workbook. */
export const ReportPreview = (report: ReportPreviewProps) => (
  <Card
    title={t('Preview')}
    actions={
      report.type === 'spc' &&
      report.characteristic !== null && (
        <Button component={Link} href={`/charts/${report.characteristic}`} variant="default">
          {t('Open the chart')}
        </Button>
      )
    }
  >
    <Content {...report} />
  </Card>
)
