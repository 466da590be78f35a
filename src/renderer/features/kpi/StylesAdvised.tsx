import { Link } from 'wouter'
import type { StyleAdvice } from '../../../contract/production/styleAdvice.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import classes from './FilledIn.module.css'

interface StylesAdvisedProps {
  readonly styles: readonly StyleAdvice[]
  /** Entries of further styles. */
  readonly more: number
  readonly onChooseLine: (line: string) => void
}

const nameOf = ({ style, line }: StyleAdvice): string =>
  line === null ? style : t('{{style}} of {{line}}', { style, line })

/** The styles whose cycle time is worth most, with the entries that lack it; one of several lines opens those of its line. */
export const StylesAdvised = ({ styles, more, onChooseLine }: StylesAdvisedProps) => {
  const { may } = useSession()
  return (
    <ul className={classes.styles}>
      {styles.map((one) => {
        const { style, line, entries } = one
        return (
          <li key={JSON.stringify([style, line])}>
            {line !== null && may('production.edit') ? (
              <Link
                className={classes.style}
                href="/production/setup/styles"
                onClick={() => onChooseLine(line)}
              >
                {nameOf(one)}
              </Link>
            ) : (
              <span>{nameOf(one)}</span>
            )}
            <span className={classes.quiet}>{t('{{count}} entries', { count: entries })}</span>
          </li>
        )
      })}
      {more > 0 && (
        <li className={classes.quiet}>{t('{{count}} entries of other styles', { count: more })}</li>
      )}
    </ul>
  )
}
