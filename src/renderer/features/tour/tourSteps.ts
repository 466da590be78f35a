import type { Permission } from '../../../contract/permission.ts'
import { neededAt } from '../../shell/places.ts'
import { t } from '../../words/t.ts'

/** One stop of the first look around: the screen that stands behind it, and what it is for. */
export interface TourStep {
  readonly path: string
  readonly title: string
  readonly sentence: string
}

const all: readonly TourStep[] = [
  {
    path: '/',
    title: t('Board'),
    sentence: t(
      'Every characteristic has a tile, the most urgent first. ■ is beyond a limit, ▲ another rule, ◆ due. A tile opens its chart.',
    ),
  },
  {
    path: '/enter',
    title: t('Enter'),
    sentence: t(
      'Choose what you measure, type the values, press Enter after each. The judgement stands there at once; the last entry can be undone for a minute.',
    ),
  },
  {
    path: '/charts',
    title: t('Charts'),
    sentence: t(
      'Charts move as values arrive. Click a point to see all that is known of it, and any number to see how it was computed.',
    ),
  },
  {
    path: '/violations',
    title: t('Violations'),
    sentence: t(
      'What fired waits here, and in the banner above every screen, until somebody says why it happened and what was done.',
    ),
  },
  {
    path: '/handover',
    title: t('Handover'),
    sentence: t('What happened in a shift, what is open, and notes for those who come next.'),
  },
  {
    path: '/import',
    title: t('Import'),
    sentence: t(
      'Paste a table from a spreadsheet or drop a file. Nothing is stored before you have seen it checked.',
    ),
  },
  {
    path: '/characteristics',
    title: t('Setup'),
    sentence: t('Characteristics, rules, limits and sampling plans are set up here, by leaders.'),
  },
  {
    path: '/settings',
    title: t('Settings'),
    sentence: t(
      'Language and colours are yours alone. Ctrl+K finds anything, ? shows the keys of a screen, and this tour can be taken again here.',
    ),
  },
]

/** The stops that a person may enter. */
export const tourSteps = (may: (permission: Permission) => boolean): readonly TourStep[] =>
  all.filter(({ path }) => may(neededAt(path)))
