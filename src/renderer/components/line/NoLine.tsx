import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { Empty } from '../Empty.tsx'
import { ErrorNotice } from '../ErrorNotice.tsx'
import type { LineChoice } from './useLine.ts'

/** What a screen of production shows where there is no line to show; nothing where there is one. */
export const NoLine = ({ choice }: { readonly choice: LineChoice }) => {
  const { may } = useSession()
  if (choice.line !== null || choice.isPending) return null
  if (choice.error !== null) return <ErrorNotice error={choice.error} />
  return choice.mayChoose ? (
    <Empty sentence={t('There is no line yet. A line comes with its first work order, or is added by hand.')}>
      {may('production.edit') && (
        <Button component={Link} href="/production/setup">
          {t('Add a line')}
        </Button>
      )}
    </Empty>
  ) : (
    <Empty sentence={t('You belong to no line. An administrator gives you one under People.')} />
  )
}
