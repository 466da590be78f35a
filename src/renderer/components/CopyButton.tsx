import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { type RefObject, useEffect, useState } from 'react'
import { t } from '../words/t.ts'
import { copyText } from './copyText.ts'

interface CopyButtonProps {
  readonly text: string
  /** What is copied, for those who cannot see where the button stands. */
  readonly what: string
  /** Where the text stands. It is selected if the clipboard is closed to this page. */
  readonly shownIn?: RefObject<HTMLElement | null>
}

const words = {
  ready: t('Copy'),
  copied: t('Copied'),
  selected: t('Press Ctrl+C'),
  failed: t('Not copied: select it'),
}

/** Puts a text on the clipboard and says whether that worked. */
export const CopyButton = ({ text, what, shownIn }: CopyButtonProps) => {
  const [state, setState] = useState<keyof typeof words>('ready')
  useEffect(() => {
    if (state === 'ready') return
    const timer = setTimeout(() => setState('ready'), state === 'copied' ? 3000 : 15_000)
    return () => clearTimeout(timer)
  }, [state])
  const copy = async () => {
    const element = shownIn?.current ?? null
    if (await copyText(text, element)) setState('copied')
    else setState(element === null ? 'failed' : 'selected')
  }
  return (
    <Button
      variant="default"
      aria-label={state === 'ready' ? t('Copy {{what}}', { what }) : `${words[state]}: ${what}`}
      aria-live="polite"
      leftSection={
        state === 'copied' ? (
          <IconCheck size={20} aria-hidden="true" />
        ) : (
          <IconCopy size={20} aria-hidden="true" />
        )
      }
      onClick={() => void copy()}
    >
      {words[state]}
    </Button>
  )
}
