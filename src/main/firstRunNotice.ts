import { clipboard, dialog } from 'electron'
import type { DemoStart } from './startDemo.ts'

/** What a person must know once: how to sign in to the sample data, and the master key. */
export interface FirstRunNotice {
  readonly masterKey: string | null
  readonly demo: DemoStart | null
}

/**
 * Shows what is told once and never again, where there is something to tell. It waits for nobody: the window is usable
 * beside it.
 */
export const showFirstRun = async ({ masterKey, demo }: FirstRunNotice): Promise<void> => {
  const lines: string[] = []
  if (demo !== null) lines.push(demo.sentence)
  if (masterKey !== null) {
    lines.push(
      `Master key: ${masterKey}`,
      'It opens every path of the local port. Keep it where only administrators find it.',
    )
  }
  if (lines.length === 0) return
  const { response } = await dialog.showMessageBox({
    type: 'info',
    title: 'Centerline',
    message: 'This is shown only once',
    detail: lines.join('\n\n'),
    buttons: ['Copy', 'Close'],
    defaultId: 0,
    cancelId: 1,
  })
  if (response === 0) clipboard.writeText(lines.join('\n'))
}
