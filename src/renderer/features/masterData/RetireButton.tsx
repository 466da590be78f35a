import { Button } from '@mantine/core'
import { t } from '../../words/t.ts'

interface RetireButtonProps {
  readonly name: string
  readonly retired: boolean
  readonly onChange: (retired: boolean) => void
}

/** Takes something out of what is offered, or brings it back; nothing is ever deleted. */
export const RetireButton = ({ name, retired, onChange }: RetireButtonProps) => (
  <Button
    size="md"
    h={44}
    fz={14}
    fullWidth
    variant="default"
    aria-label={`${retired ? t('Bring back') : t('Retire')} ${name}`}
    onClick={() => onChange(!retired)}
  >
    {retired ? t('Bring back') : t('Retire')}
  </Button>
)
