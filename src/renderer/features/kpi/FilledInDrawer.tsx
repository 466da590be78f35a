import { Drawer } from '@mantine/core'
import { t } from '../../words/t.ts'
import classes from './FilledIn.module.css'
import { type FilledInProps, FilledInReport } from './FilledInReport.tsx'
import { pointDays } from './pointDays.ts'

interface FilledInDrawerProps extends FilledInProps {
  readonly opened: boolean
  readonly onClose: () => void
}

/** Tells beside the dashboard what was filled in for its figures: of its line, of its days. */
export const FilledInDrawer = ({ opened, onClose, ...shown }: FilledInDrawerProps) => {
  const { days, lines } = shown.filters
  const { client_id: line } = shown.asked
  return (
    <Drawer position="right" size={1040} title={t('What was filled in')} opened={opened} onClose={onClose}>
      <div className={classes.report}>
        <p className={classes.quiet}>
          {t('{{line}}, {{days}}', {
            line:
              line === undefined
                ? t('All lines')
                : (lines.lines.find(({ value }) => value === line)?.label ?? line),
            days: pointDays({ date: days.from, date_to: days.to }),
          })}
        </p>
        <FilledInReport {...shown} />
      </div>
    </Drawer>
  )
}
