import { parentPort, workerData } from 'node:worker_threads'
import { sendTable } from './sendTable.ts'

/** What another client asks of the station: something to read, or a table of entries to be stored. */
export type Asked =
  | { readonly kind: 'get'; readonly url: string; readonly headers: Readonly<Record<string, string>> }
  | {
      readonly kind: 'table'
      readonly address: string
      readonly today: string
      readonly headers: Readonly<Record<string, string>>
    }

const asked = workerData as Asked

/** How often a program in no hurry asks how far its table is, ms. */
const askAgain = 200

const ask = async (): Promise<void> => {
  if (asked.kind === 'table') return sendTable(asked.address, asked.today, asked.headers, askAgain)
  const answer = await fetch(asked.url, { headers: asked.headers })
  if (!answer.ok) throw new Error(await answer.text())
  await answer.arrayBuffer()
}

// Asks once for each message, and says when it has been answered.
parentPort?.on('message', () => void ask().then(() => parentPort?.postMessage(null)))
