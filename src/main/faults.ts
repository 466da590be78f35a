import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { ContractError } from '../contract/errors.ts'

/** Keeps the whole of an unforeseen error for those who mend it. */
export const recordFault = (error: unknown): void => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  try {
    appendFileSync(join(app.getPath('userData'), 'faults.log'), `${new Date().toISOString()} ${text}\n`)
  } catch {
    // Where not even this can be written, the sentence that people are shown is all there is.
  }
}

const sentenceOf = (error: unknown): string => {
  if (error instanceof ContractError) return error.message
  recordFault(error)
  const detail = error instanceof Error ? error.message : String(error)
  return `The program met a fault of its own (${detail}). Start it again. If that does not help, send us the file faults.log from ${app.getPath('userData')}.`
}

const tell = (title: string, error: unknown) => {
  const sentence = sentenceOf(error)
  console.error(`${title}: ${sentence}`)
  if (app.isPackaged) dialog.showErrorBox(title, sentence)
  app.exit(1)
}

/** Says in a sentence why the application cannot start, in a dialog where it is installed, and exits 1. */
export const failStart = (error: unknown): void => tell('Centerline could not start', error)

/** Replaces Electron's dialog with a stack trace by a sentence. The process ends: its state is not known any more. */
export const endOnFault = (): void => {
  process.on('uncaughtException', (error) => tell('Centerline has to close', error))
}
