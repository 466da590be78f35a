/** What a line format found in a line: a number as it is written there, or why there is none, in a sentence. */
export type FoundInLine =
  | { readonly text: string; readonly unit: string | null }
  | { readonly problem: string }

/** Reads the lines of one make of gauges. A line has no end of line and no blanks at its end. */
export type LineFormat = (line: string) => FoundInLine

/** That a line is not of the chosen format, with what it should look like. */
export const notOfFormat = (make: string, example: string): FoundInLine => ({
  problem: `This is not a line of ${make}, which looks like ${example}. Choose another format, or look at the settings of the port.`,
})

/** A number without its sign, with either decimal sign. */
export const digits = String.raw`(?:\d+(?:[.,]\d*)?|[.,]\d+)`
