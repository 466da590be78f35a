import {
  IconAdjustments,
  IconAlertTriangle,
  IconBarcode,
  IconChartDots,
  IconHistory,
  IconKey,
  IconLayoutGrid,
  IconRuler2,
  IconRulerMeasure,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import type { Permission } from '../../contract/permission.ts'

/** A screen that the rail and the search lead to. */
export interface Place {
  readonly path: string
  readonly word: string
  readonly purpose: string
  readonly icon: typeof IconKey
  readonly needs: Permission
}

/** Every screen, in the order of the rail. */
export const places: readonly Place[] = [
  {
    path: '/',
    word: 'Board',
    purpose: 'Every characteristic at a glance',
    icon: IconLayoutGrid,
    needs: 'data.read',
  },
  {
    path: '/enter',
    word: 'Enter',
    purpose: 'Type in measurements',
    icon: IconRulerMeasure,
    needs: 'sample.create',
  },
  {
    path: '/charts',
    word: 'Charts',
    purpose: 'Live control charts',
    icon: IconChartDots,
    needs: 'data.read',
  },
  {
    path: '/violations',
    word: 'Violations',
    purpose: 'What fired, and what was done about it',
    icon: IconAlertTriangle,
    needs: 'data.read',
  },
  {
    path: '/pieces',
    word: 'Pieces',
    purpose: 'Records about single pieces, by kit or serial number',
    icon: IconBarcode,
    needs: 'data.read',
  },
  {
    path: '/gauges',
    word: 'Gauges',
    purpose: 'Gauge studies: R&R, agreement, bias, linearity, stability',
    icon: IconRuler2,
    needs: 'data.read',
  },
  {
    path: '/characteristics',
    word: 'Setup',
    purpose: 'Characteristics, rules and control limits',
    icon: IconAdjustments,
    needs: 'characteristic.configure',
  },
  {
    path: '/keys',
    word: 'Keys',
    purpose: 'API keys for gauges and scripts',
    icon: IconKey,
    needs: 'apiKey.own',
  },
  {
    path: '/audit',
    word: 'Audit',
    purpose: 'Who did what, when and from where',
    icon: IconHistory,
    needs: 'audit.read',
  },
  {
    path: '/people',
    word: 'People',
    purpose: 'Who may sign in, and what each role may do',
    icon: IconUsers,
    needs: 'user.manage',
  },
  {
    path: '/settings',
    word: 'Settings',
    purpose: 'Look, station, sample data',
    icon: IconSettings,
    needs: 'data.read',
  },
]

/** What a location asks for: the right of the place that it is, or lies below. */
export const neededAt = (location: string): Permission =>
  places.find(({ path }) => isAt(path, location))?.needs ?? 'data.read'

/** Whether a place is the one that is shown: itself, or a screen below it. */
export const isAt = (place: string, location: string): boolean =>
  place === '/' ? location === '/' : location === place || location.startsWith(`${place}/`)
