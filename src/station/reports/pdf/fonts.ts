import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The typefaces of reports, as TrueType files. */
export interface Fonts {
  readonly regular: Buffer
  readonly bold: Buffer
}

const packages = createRequire(import.meta.url)

let read: Fonts | null = null

/**
 * DejaVu Sans, which writes Latin, Greek, Cyrillic and the signs of statistics. It is found as any package is, so that it is there in
 * the sources, in what was built, and in an application's archive.
 *
 * @throws Error where the installation lacks them
 */
export const reportFonts = (): Fonts => {
  read ??= {
    regular: readFileSync(packages.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
    bold: readFileSync(packages.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')),
  }
  return read
}
