import type { Category } from './categoryWords.ts'
import classes from './ShopEvents.module.css'

/** What is drawn in a square of eight by eight: each category has a pattern of its own, so that none is told by colour. */
const strokes: Readonly<Record<Category, string>> = {
  EQUIPMENT: 'M0 0h8v8h-8z',
  MATERIAL: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  CHANGEOVER: 'M2 0v8',
  QUALITY: 'M0 0l8 8M8 0l-8 8',
  LABOUR: 'M0 2h8',
  UTILITIES: 'M2 2h2v2h-2z',
  OTHER: '',
}

const isFilled: readonly Category[] = ['EQUIPMENT', 'UTILITIES']

/** Where the fill of a category is found in the pictures of a page. */
export const patternOf = (category: Category): string => `url(#standstill-${category})`

/** The patterns of the categories; once on a page that shows standstills. */
export const CategoryPatterns = () => (
  <svg className={classes.patterns} aria-hidden="true" focusable="false" width="0" height="0">
    <defs>
      {Object.entries(strokes).map(([category, path]) => (
        <pattern
          key={category}
          id={`standstill-${category}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          data-filled={isFilled.some((one) => one === category) || undefined}
        >
          <rect width="8" height="8" className={classes.paper} />
          <path d={path} className={classes.ink} />
        </pattern>
      ))}
    </defs>
  </svg>
)

/** The pattern of a category, small; the word beside it says the same. */
export const CategoryMark = ({ category }: { readonly category: Category }) => (
  <svg className={classes.swatch} aria-hidden="true" focusable="false" width="24" height="16">
    <rect
      x="0.75"
      y="0.75"
      width="22.5"
      height="14.5"
      fill={patternOf(category)}
      className={classes.outline}
    />
  </svg>
)
