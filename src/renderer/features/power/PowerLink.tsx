import { Button } from '@mantine/core'
import { Link } from 'wouter'

/** Leads from a chart to what it catches. */
export const PowerLink = ({ characteristicId }: { readonly characteristicId: number }) => (
  <Button component={Link} href={`/charts/${characteristicId}/power`} variant="default" fullWidth>
    What will this chart catch?
  </Button>
)
