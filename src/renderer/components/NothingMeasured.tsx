import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useSession } from '../connection/SessionProvider.tsx'
import { t } from '../words/t.ts'
import { Empty } from './Empty.tsx'

/** What stands where there is no characteristic yet: a sentence, and what this person can do about it. */
export const NothingMeasured = ({ children }: { readonly children?: ReactNode }) => {
  const own = useSession().may('characteristic.configure')
  return (
    <Empty
      sentence={
        own
          ? t('Nothing is measured here yet.')
          : t('Nothing is measured here yet. Ask a leader to set up a characteristic.')
      }
    >
      {own && (
        <Button component={Link} href="/characteristics/new">
          {t('Set up a characteristic')}
        </Button>
      )}
      {children}
    </Empty>
  )
}
