import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { t } from '../../words/t.ts'

/** Leads from a chart to what it catches. */
export const PowerLink = ({ characteristicId }: { readonly characteristicId: number }) => (
  <Button component={Link} href={`/charts/${characteristicId}/power`} variant="default" fullWidth>
    {t('What will this chart catch?')}
  </Button>
)
