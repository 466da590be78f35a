declare module 'fontkit' {
  /** A part of an outline: of its points the last is where it ends, those before pull the curve. */
  interface PathCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
    readonly args: readonly number[]
  }

  interface GlyphRun {
    readonly glyphs: readonly { readonly path: { readonly commands: readonly PathCommand[] } }[]
    readonly positions: readonly {
      readonly xAdvance: number
      readonly xOffset: number
      readonly yOffset: number
    }[]
    readonly advanceWidth: number
  }

  /** A typeface, as far as it is used. */
  interface Font {
    readonly unitsPerEm: number
    readonly layout: (text: string) => GlyphRun
  }

  export function create(file: Uint8Array): Font
}
