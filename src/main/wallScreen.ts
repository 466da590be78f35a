/** A screen, as far as it matters where a window stands. */
export interface Screen {
  readonly id: number
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/**
 * The screen for a wall: the largest that the main window is not on; its own where there is no other.
 *
 * @throws RangeError without a screen
 */
export const wallScreen = <One extends Screen>(screens: readonly One[], main: number | null): One => {
  const area = ({ bounds }: One): number => bounds.width * bounds.height
  const [best] = screens.toSorted(
    (a, b) => Number(a.id === main) - Number(b.id === main) || area(b) - area(a),
  )
  if (best === undefined) throw new RangeError('there is no screen')
  return best
}
