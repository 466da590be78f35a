/** How soon the saves of others show in figures, ms. */
export const freshness = 10_000
