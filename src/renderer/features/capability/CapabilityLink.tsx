import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { t } from '../../words/t.ts'

/** Leads to the capability study of a characteristic. */
export const CapabilityLink = ({ characteristicId }: { readonly characteristicId: number }) => (
  <Button component={Link} href={`/charts/${characteristicId}/capability`} variant="default" fullWidth>
    {t('Capability study')}
  </Button>
)
