import { Button } from '@mantine/core'
import { t } from '../words/t.ts'
import classes from './ErrorNotice.module.css'
import { Notice } from './Notice.tsx'

interface ErrorNoticeProps {
  readonly error: { readonly message: string } | null
  readonly onRetry?: (() => void) | undefined
}

/** What the station said when it refused or could not be reached; nothing while there is no error. */
export const ErrorNotice = ({ error, onRetry }: ErrorNoticeProps) =>
  error && (
    <Notice kind="alarm">
      <div className={classes.row}>
        <p>{error.message}</p>
        {onRetry && (
          <Button variant="default" onClick={onRetry}>
            {t('Try again')}
          </Button>
        )}
      </div>
    </Notice>
  )
