import type { ContractError } from '../../../contract/errors.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import classes from './Kpi.module.css'

interface FiguresAwaitedProps {
  readonly error: ContractError | null
  readonly onRetry: () => void
}

/** Stands where figures will, or says why they do not come. */
export const FiguresAwaited = ({ error, onRetry }: FiguresAwaitedProps) =>
  error === null ? (
    <output className={classes.quiet}>{t('Fetching the figures …')}</output>
  ) : (
    <ErrorNotice error={error} onRetry={onRetry} />
  )
