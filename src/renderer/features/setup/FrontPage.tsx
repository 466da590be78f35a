import { type ReactNode, useEffect } from 'react'
import { FrontNetworkBanner } from '../../shell/NetworkBanner.tsx'
import { t } from '../../words/t.ts'
import classes from './FrontPage.module.css'
import { LanguageSwitch } from './LanguageSwitch.tsx'

interface FrontPageProps {
  readonly title: string
  readonly lead?: string
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The page before the shell: the name of the product, and one card. */
export const FrontPage = ({ title, lead, wide = false, children }: FrontPageProps) => {
  useEffect(() => {
    const before = document.title
    document.title = `${title} · Centerline`
    return () => {
      document.title = before
    }
  }, [title])
  return (
    <main className={classes.page}>
      <FrontNetworkBanner />
      <p className={classes.product}>
        <svg className={classes.sign} viewBox="0 0 40 24" aria-hidden="true">
          <path className={classes.limit} d="M0 3h40M0 21h40" />
          <path className={classes.center} d="M0 12h40" />
          <path className={classes.line} d="M1 14l6-5 6 6 6-8 6 7 6-4 7 3" />
        </svg>
        {t('Centerline')}
      </p>
      <section className={classes.card} data-wide={wide || undefined} aria-label={title}>
        <header>
          <h1>{title}</h1>
          {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        </header>
        {children}
      </section>
      <LanguageSwitch />
    </main>
  )
}
