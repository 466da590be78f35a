import type { NelsonRuleId, RuleParameters } from '../../src/spc/rule.ts'

const same = (a: readonly boolean[]): boolean => a.every(Boolean)

/**
 * The rules straight from their one-line definitions, on the plain z of one stretch of points (with one sigma, so that values compare as z does).
 * Slow, and without any code of the engine: what the engine's rules are checked against.
 *
 * @returns members of the pattern as distances back, or null
 */
export const naiveRule = (
  ruleId: NelsonRuleId,
  { count = 0, window = 0, sigma = 0 }: RuleParameters,
  z: readonly number[],
): readonly number[] | null => {
  const back = [...z].reverse()
  const points = back.slice(0, count)
  const whole = points.length === count ? points.map((_, i) => i) : null
  const pairs = points.slice(0, -1).map((newer, i) => newer - (points[i + 1] ?? Number.NaN))
  const flips = pairs.slice(0, -1).map((step, i) => step * (pairs[i + 1] ?? Number.NaN) < 0)
  switch (ruleId) {
    case 1:
      return Math.abs(back[0] ?? 0) > sigma ? [0] : null
    case 2:
      return same(points.map((x) => x > 0)) || same(points.map((x) => x < 0)) ? whole : null
    case 3:
      return same(pairs.map((step) => step > 0)) || same(pairs.map((step) => step < 0)) ? whole : null
    case 4:
      return same(flips) && same(pairs.map((step) => step !== 0)) ? whole : null
    case 5:
    case 6: {
      const sided = [1, -1].map((side) =>
        back.slice(0, window).flatMap((x, i) => (side * x > sigma ? [i] : [])),
      )
      return sided.find((members) => members[0] === 0 && members.length >= count) ?? null
    }
    case 7:
      return same(points.map((x) => Math.abs(x) <= sigma)) ? whole : null
    case 8:
      return same(points.map((x) => Math.abs(x) > sigma)) &&
        points.some((x) => x > 0) &&
        points.some((x) => x < 0)
        ? whole
        : null
  }
}
