import { type Figure, figureNumber as write } from '../figure.ts'
import { deriveFigure } from './deriveFigure.ts'

/**
 * Number of distinct categories: how many classes of parts the gauge can tell apart, √2·PV/GRR, cut to a whole number and at least 1.
 * Source: Wheeler & Lyday (1989), Evaluating the Measurement Process; AIAG (2010), MSA 4th ed., chapter III, section B.
 *
 * @example distinctCategories(plainFigure({ name: 'PV', symbol: 'PV', formula: '–', source: '–' }, 5, '5'), plainFigure({ name: 'GRR', symbol: 'GRR', formula: '–', source: '–' }, 1, '1')).value // => 7
 */
export const distinctCategories = (part: Figure, gauge: Figure): Figure =>
  deriveFigure(
    {
      name: 'Number of distinct categories',
      symbol: 'ndc',
      formula: `max(1, ⌊√2·${part.symbol}/${gauge.symbol}⌋)`,
      source:
        'Wheeler & Lyday (1989), Evaluating the Measurement Process; AIAG (2010), MSA 4th ed., chapter III, section B (which rounds √2 to 1.41)',
      excluded: part.excluded,
    },
    [part, gauge],
    (pv, grr) => {
      if (grr === 0) {
        return { reason: 'The gauge shows no variation of its own, so the number of classes has no limit.' }
      }
      const ratio = (Math.SQRT2 * pv) / grr
      return {
        value: Math.max(1, Math.floor(ratio)),
        steps: [{ expression: `√2 × ${write(pv)}/${write(grr)}`, value: ratio }],
        written: `${write(ratio)} cut to a whole number, at least 1`,
      }
    },
  )
