import { Button, Modal } from '@mantine/core'
import type { ReportSchedule } from '../../../contract/production/reportSchedule.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import classes from './Reports.module.css'
import { reportTypeWords } from './reportWords.ts'

interface DeleteScheduleProps {
  /** null while nothing is asked. */
  readonly schedule: ReportSchedule | null
  readonly error: { readonly message: string } | null
  readonly busy: boolean
  readonly onDelete: (schedule: ReportSchedule) => void
  readonly onCancel: () => void
}

/** Asks before a schedule is deleted, which cannot be taken back. */
export const DeleteSchedule = ({ schedule, error, busy, onDelete, onCancel }: DeleteScheduleProps) => (
  <Modal title={t('Delete the schedule?')} opened={schedule !== null} onClose={onCancel} centered>
    {schedule !== null && (
      <div className={classes.column}>
        <p>
          {t(
            '{{report}} of {{line}} does not go out any more, and what was not sent yet is not sent. The log of what was sent stays.',
            { report: reportTypeWords[schedule.report_type], line: schedule.client_id },
          )}
        </p>
        <ErrorNotice error={error} />
        <div className={classes.buttons}>
          <Button loading={busy} onClick={() => onDelete(schedule)}>
            {t('Delete schedule')}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {t('Cancel')}
          </Button>
        </div>
      </div>
    )}
  </Modal>
)
