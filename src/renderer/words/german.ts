import { shell } from './german/shell.ts'
import { shared } from './german/shared.ts'

/** Every sentence of the screens in German, by its English; a file for each folder of features. */
export const german: Readonly<Record<string, string>> = {
  ...shell, ...shared }
