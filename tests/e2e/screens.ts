import { expect, type Page } from '@playwright/test'
import { recordedDay } from './fullShift.ts'
import type { FullStation } from './fullStation.ts'

/** The screens of a station that is at work, and what shows that each is there. */
export const screensOf = ({
  alarming,
  calm,
  trial,
  study,
  group,
}: FullStation & { readonly group: number }) => [
  { name: 'board', path: '/', heading: /board/i },
  { name: 'chart', path: `/charts/${alarming}`, heading: /piston ring/i },
  {
    name: 'what a chart catches',
    path: `/charts/${alarming}/power`,
    heading: /what will the chart of piston ring/i,
  },
  {
    name: 'capability study',
    path: `/charts/${alarming}/capability`,
    heading: /capability of piston ring/i,
  },
  { name: 'box plots', path: `/charts/${alarming}/boxes`, heading: /box plots of piston ring/i },
  { name: 'two charts', path: `/charts/${alarming}/compare/${calm}`, heading: /compare piston ring/i },
  { name: 'a chart as it stood', path: `/charts/${alarming}/replay`, heading: /as it stood/i },
  { name: 'chart of single values', path: `/charts/${calm}`, heading: /flow rate/i },
  { name: 'serial gauges', path: '/settings/gauges', heading: /gauges/i },
  { name: 'a new serial gauge', path: '/settings/gauges/new', heading: /gauge/i },
  { name: 'entry', path: `/enter/${trial}`, heading: /groove width/i },
  { name: 'choice of a chart', path: '/charts', heading: /charts/i },
  { name: 'groups', path: '/charts/groups', heading: /characteristic groups/i },
  { name: 'a group', path: `/charts/groups/${group}`, heading: /housing of the gearbox/i },
  { name: 'settings of a group', path: `/charts/groups/${group}/edit`, heading: /housing of the gearbox/i },
  { name: 'a new group', path: '/charts/groups/new', heading: /new characteristic group/i },
  { name: 'violations', path: '/violations', heading: /violations/i },
  { name: 'characteristics', path: '/characteristics', heading: /characteristics|setup/i },
  { name: 'a characteristic', path: `/characteristics/${alarming}`, heading: /piston ring/i },
  { name: 'a new characteristic', path: '/characteristics/new', heading: /set up a characteristic/i },
  { name: 'gauge studies', path: '/gauges', heading: /gauge studies/i },
  { name: 'a gauge study', path: `/gauges/${study}`, heading: /bore gauge 3/i },
  { name: 'a new gauge study', path: '/gauges/new', heading: /new gauge study/i },
  { name: 'sampling plans', path: '/characteristics/plans', heading: /sampling plans/i },
  { name: 'a new plan', path: '/characteristics/plans/new', heading: /new sampling plan/i },
  { name: 'handover', path: '/handover', heading: /handover/i },
  { name: 'samples', path: '/samples', heading: /samples/i },
  { name: 'traceability fields', path: '/characteristics/fields', heading: /traceability fields/i },
  { name: 'keys', path: '/keys', heading: /keys/i },
  { name: 'Pareto', path: '/violations/pareto', heading: /violations/i },
  { name: 'causes and actions', path: '/settings/causes', heading: /causes and actions/i },
  { name: 'audit log', path: '/audit', heading: /audit/i },
  { name: 'people', path: '/people', heading: /people/i },
  { name: 'roles', path: '/people/roles', heading: /people/i },
  { name: 'walls', path: '/walls', heading: /walls/i },
  { name: 'import', path: '/import', heading: /import/i },
  { name: 'past imports', path: '/import/past', heading: /import/i },
  { name: 'import of work orders', path: '/import/work_orders', heading: /import/i },
  { name: 'reports', path: '/reports', heading: /reports/i },
  { name: 'schedules of reports', path: '/reports/schedules', heading: /reports/i },
  { name: 'sent reports', path: '/reports/sent', heading: /reports/i },
  { name: 'figures of production', path: '/production/kpis', heading: /figures of production/i },
  { name: 'OEE', path: '/production/kpis/oee', heading: /oee/i },
  { name: 'age of orders', path: '/production/kpis/wip_aging', heading: /wip aging/i },
  { name: 'targets of figures', path: '/production/targets', heading: /targets/i },
  { name: 'shelved alarms', path: '/violations/shelved', heading: /violations/i },
  { name: 'handling of alarms', path: '/settings/alarms', heading: /alarms/i },
  { name: 'escalation', path: '/settings/alarms/escalation', heading: /alarms/i },
  { name: 'mail and webhooks', path: '/settings/alarms/ways', heading: /alarms/i },
  { name: 'deliveries', path: '/settings/alarms/deliveries', heading: /alarms/i },
  { name: 'entry of production', path: '/production', heading: /^production$/i },
  { name: 'work orders', path: '/production/orders', heading: /work orders/i },
  { name: 'a list of work orders', path: '/production/orders/list', heading: /work orders/i },
  { name: 'timeline of a day', path: `/production/timeline/day/${recordedDay}`, heading: /timeline/i },
  { name: 'timeline of a week', path: `/production/timeline/week/${recordedDay}`, heading: /timeline/i },
  { name: 'attendance', path: '/production/attendance', heading: /attendance/i },
  { name: 'inspections', path: '/production/inspections', heading: /inspections/i },
  { name: 'lines and shifts', path: '/production/setup', heading: /production: setup/i },
  { name: 'styles', path: '/production/setup/styles', heading: /production: setup/i },
  { name: 'steps of the work', path: '/production/setup/steps', heading: /production: setup/i },
  { name: 'jobs', path: '/production/setup/jobs', heading: /production: setup/i },
  { name: 'settings', path: '/settings', heading: /settings/i },
]

/** Shows a screen and waits until what it asked for is there. */
export const showScreen = async (page: Page, { path, heading }: { path: string; heading: RegExp }) => {
  await page.goto(`/#${path}`)
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: heading })).toBeVisible()
  if (path.endsWith('/power')) await expect(page.getByRole('table', { name: 'Subgroup sizes' })).toBeVisible()
  else if (path === '/production/kpis') {
    const filled = page.getByRole('button', { name: 'What was filled in', exact: true })
    await expect(filled.or(page.getByText('Nothing is recorded of these days'))).toBeVisible()
  } else if (path.startsWith('/production/kpis/')) {
    await expect(page.getByRole('main').getByRole('link', { name: 'All figures' }).first()).toBeVisible()
  } else if (path.startsWith('/production/timeline/')) {
    await expect(page.getByRole('list', { name: 'Standstills on the timeline' })).toBeVisible()
  } else if (path === '/production/attendance' || path === '/production/inspections') {
    await expect(page.getByRole('main').getByRole('table')).toBeVisible()
  } else if (path.endsWith('/capability')) {
    await expect(page.getByRole('table', { name: 'Distributions' })).toBeVisible()
  } else if (path.endsWith('/boxes')) {
    await expect(page.getByRole('table', { name: 'Numbers of the box plots' })).toBeVisible()
  } else if (/\/(compare\/\d+|replay)$/.test(path)) {
    await expect(page.getByRole('main').getByRole('figure').last()).toBeVisible()
  } else if (/^\/charts\/groups\/\d+$/.test(path)) {
    await expect(page.getByRole('list', { name: 'Which characteristics moved' })).toBeVisible()
  } else if (path.startsWith('/charts/') && !path.startsWith('/charts/groups')) {
    await expect(page.getByRole('main').getByRole('figure').first()).toBeVisible()
    const folded = page.getByRole('button', { name: 'Details', expanded: false })
    if (await folded.isVisible()) await folded.click()
    await expect(page.getByRole('heading', { name: 'Capability' })).toBeVisible()
  }
  if (path === '/reports') {
    const sheet = page.getByRole('figure', { name: /^Page 1 of / })
    await expect(sheet.locator('canvas')).toBeVisible()
    await expect(sheet.getByRole('heading').first()).toBeAttached()
  }
  if (path === '/settings/causes') await expect(page.getByRole('table', { name: 'Actions' })).toBeVisible()
  if (path === '/charts/groups') {
    await expect(page.getByRole('table', { name: 'Characteristic groups' })).toBeVisible()
  }
  if (path === '/gauges') await expect(page.getByRole('table', { name: 'Gauge studies' })).toBeVisible()
  if (/^\/gauges\/\d/.test(path)) await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  if (path === '/audit') await expect(page.getByRole('button', { name: /^Verify/ })).toBeVisible()
  if (path === '/samples') await expect(page.getByRole('table', { name: 'Samples' })).toBeVisible()
  if (path.startsWith('/people')) await expect(page.getByRole('table')).toBeVisible()
  if (path === '/violations') await expect(page.getByRole('table', { name: 'Violations' })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}
