/**
 * Nonconforming cans of frozen orange juice concentrate in samples of 50, after the machine was set right; in control.
 *
 * Source: Montgomery, "Introduction to Statistical Quality Control", 6th edition (2009), table 7.3.
 */
export const juiceCans: readonly number[] = [
  9, 6, 12, 5, 6, 4, 6, 3, 7, 6, 2, 4, 3, 6, 5, 4, 8, 5, 6, 7, 5, 6, 3, 5,
]
