import { useOperation } from '../connection/useOperation.ts'
import { t } from '../words/t.ts'
import classes from './AuditHead.module.css'

/** The head of the audit log under a report: against it the log can be verified later, also from paper. */
export const AuditHead = () => {
  const { data } = useOperation('audit.head', {})
  if (data?.anchor == null || data.at === null) return null
  return (
    <p className={classes.head}>{t('Audit head {{anchor}} {{at}}', { anchor: data.anchor, at: data.at })}</p>
  )
}
