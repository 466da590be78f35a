import type { Page } from '@playwright/test'

/** Puts a text on the clipboard and pastes it with the keyboard, as somebody does who copied cells. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+V')
}

/** Drops a file on the page, as from a folder beside the window. */
export const dropFile = async (page: Page, name: string, bytes: Buffer, type: string): Promise<void> => {
  await page.evaluate(
    ({ base64, fileName, mime }) => {
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const held = new DataTransfer()
      held.items.add(new File([data], fileName, { type: mime }))
      for (const kind of ['dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(kind, { dataTransfer: held, bubbles: true, cancelable: true }),
        )
      }
    },
    { base64: bytes.toString('base64'), fileName: name, mime: type },
  )
}

const two = (part: number): string => String(part).padStart(2, '0')

/** A time as a German Excel shows it, by the clock of the browser tests. */
export const germanTime = (at: number): string => {
  const date = new Date(at)
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
}

/** Subgroups of five, a minute apart, as a German Excel copies them. */
export const germanTable = (rows: number, from: number): string =>
  [
    'Zeit\tCharge\tx1\tx2\tx3\tx4\tx5',
    ...Array.from({ length: rows }, (_, i) => {
      const values = Array.from({ length: 5 }, (__, k) =>
        (74 + Math.sin(i * 7 + k * 3) * 0.012).toFixed(4).replace('.', ','),
      )
      return `${germanTime(from + i * 60_000)}\tB-${i % 40}\t${values.join('\t')}`
    }),
  ].join('\r\n')
