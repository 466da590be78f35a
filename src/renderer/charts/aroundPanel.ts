/** An arrow at a value beyond the panel, outwards from its edge: room for an alarm mark, then the arrow. */
export const arrowGap = 8
export const arrowHeight = 6

/** Where the title of a panel and the words beside it stand, in pixels above it: further out than any arrow. */
export const titleAbove = 20
export const wordsAbove = 24

/** Height that a panel keeps free above it for both. */
export const roomAbove = 38

/** Height below a panel without an axis of x, and how far the words of one that is there stand from its ticks. */
export const roomBelow = 15
export const axisWordsGap = 10

/**
 * What arrows alone need of the room above each panel and of that above and below the last. A spread gets it beside its share, as
 * its limits would stand too near each other for a finger otherwise.
 */
export const arrowsAbove = 12
export const arrowsAround = 18
