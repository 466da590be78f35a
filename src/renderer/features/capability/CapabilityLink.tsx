import { Button } from '@mantine/core'
import { Link } from 'wouter'

/** Leads to the capability study of a characteristic. */
export const CapabilityLink = ({ characteristicId }: { readonly characteristicId: number }) => (
  <Button component={Link} href={`/charts/${characteristicId}/capability`} variant="default" fullWidth>
    Capability study
  </Button>
)
