import {
  IconAdjustments,
  IconAlertTriangle,
  IconArrowsExchange,
  IconBarcode,
  IconBuildingFactory2,
  IconChartDots,
  IconHistory,
  IconKey,
  IconLayoutGrid,
  IconListSearch,
  IconReportAnalytics,
  IconRuler2,
  IconRulerMeasure,
  IconSettings,
  IconTableImport,
  IconUsers,
} from '@tabler/icons-react'
import type { Permission } from '../../contract/permission.ts'
import { t } from '../words/t.ts'

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
    word: t('Board'),
    purpose: t('Every characteristic at a glance'),
    icon: IconLayoutGrid,
    needs: 'data.read',
  },
  {
    path: '/enter',
    word: t('Enter'),
    purpose: t('Type in measurements'),
    icon: IconRulerMeasure,
    needs: 'sample.create',
  },
  {
    path: '/charts',
    word: t('Charts'),
    purpose: t('Live control charts'),
    icon: IconChartDots,
    needs: 'data.read',
  },
  {
    path: '/violations',
    word: t('Violations'),
    purpose: t('What fired, and what was done about it'),
    icon: IconAlertTriangle,
    needs: 'data.read',
  },
  {
    path: '/handover',
    word: t('Handover'),
    purpose: t('What a shift leaves to the next'),
    icon: IconArrowsExchange,
    needs: 'data.read',
  },
  {
    path: '/samples',
    word: t('Samples'),
    purpose: t('Every subgroup, by batch, part or serial number'),
    icon: IconListSearch,
    needs: 'data.read',
  },
  {
    path: '/production',
    word: t('Production'),
    purpose: t('Orders, what was made of them, and how well'),
    icon: IconBuildingFactory2,
    needs: 'data.read',
  },
  {
    path: '/reports',
    word: t('Reports'),
    purpose: t('Production and control charts as files, and by mail'),
    icon: IconReportAnalytics,
    needs: 'data.read',
  },
  {
    path: '/import',
    word: t('Import'),
    purpose: t('Bring in measurements from tables'),
    icon: IconTableImport,
    needs: 'sample.create',
  },
  {
    path: '/pieces',
    word: t('Pieces'),
    purpose: t('Records about single pieces, by kit or serial number'),
    icon: IconBarcode,
    needs: 'data.read',
  },
  {
    path: '/gauges',
    word: t('Gauges'),
    purpose: t('Gauge studies: R&R, agreement, bias, linearity, stability'),
    icon: IconRuler2,
    needs: 'data.read',
  },
  {
    path: '/characteristics',
    word: t('Setup'),
    purpose: t('Characteristics, rules and control limits'),
    icon: IconAdjustments,
    needs: 'characteristic.configure',
  },
  {
    path: '/keys',
    word: t('Keys'),
    purpose: t('API keys for gauges and scripts'),
    icon: IconKey,
    needs: 'apiKey.own',
  },
  {
    path: '/audit',
    word: t('Audit'),
    purpose: t('Who did what, when and from where'),
    icon: IconHistory,
    needs: 'audit.read',
  },
  {
    path: '/people',
    word: t('People'),
    purpose: t('Who may sign in, and what each role may do'),
    icon: IconUsers,
    needs: 'user.manage',
  },
  {
    path: '/settings',
    word: t('Settings'),
    purpose: t('Look, station, sample data'),
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
