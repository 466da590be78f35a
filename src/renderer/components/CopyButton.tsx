import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'

interface CopyButtonProps {
  readonly text: string
  /** What is copied, for those who cannot see where the button stands. */
  readonly what: string
}

/** Puts a text on the clipboard and says whether that worked. */
export const CopyButton = ({ text, what }: CopyButtonProps) => {
  const { copy, copied, error } = useClipboard({ timeout: 3000 })
  return (
    <Button
      variant="default"
      aria-label={`Copy ${what}`}
      leftSection={
        copied ? <IconCheck size={20} aria-hidden="true" /> : <IconCopy size={20} aria-hidden="true" />
      }
      onClick={() => copy(text)}
    >
      {error ? 'Not copied: select it' : copied ? 'Copied' : 'Copy'}
    </Button>
  )
}
