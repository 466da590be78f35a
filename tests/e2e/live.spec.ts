import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { chartOn, openChart } from './chart.ts'
import { expect, test } from './test.ts'

// Would catch a view that shows what was true when it was opened: board, chart and top bar must follow by themselves.
test('a second tab follows without a reload', async ({ admin: page, context, api }) => {
  const id = await createRing(api)
  await postSubgroups(api, id, pistonRings.slice(0, 25), 10)
  const chart = await openChart(page, id)
  await expect.poll(chart.newest).toBe(25)
  const before = await chart.picture()
  const board = await context.newPage()
  await board.goto('/')
  const tile = board.getByRole('main').getByRole('link', { name: /Piston ring diameter/ })
  await expect(tile).toHaveAccessibleName(/in control/i)

  await postSubgroups(api, id, [[74.031, 74.042, 74.053, 74.064, 74.025]])
  await expect.poll(chart.newest).toBe(26)
  await expect.poll(chart.picture).not.toBe(before)
  await expect(tile).toHaveAccessibleName(/74\.043.*beyond/i)
  const violations = /violations, 1 open/i
  await expect(board.getByRole('link', { name: violations })).toBeVisible()
  await expect(page.getByRole('link', { name: violations })).toBeVisible()
  // A characteristic that is set up elsewhere appears too.
  await createRing(api, { code: 'SECOND', name: 'Groove width' })
  await expect(board.getByRole('main').getByRole('link', { name: /Groove width/ })).toBeVisible()
})

// Would catch a page that goes on showing old values as if they were new, or that never finds back.
test('a lost connection is said, and found again with what came in meanwhile', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api)
  await postSubgroups(api, id, pistonRings.slice(0, 25), 10)
  let broken = false
  let breakOff = (): unknown => undefined
  await page.routeWebSocket('**/bridge', (socket) => {
    if (broken) return void socket.close()
    socket.connectToServer()
    breakOff = () => socket.close()
  })
  await page.reload()
  await openChart(page, id)
  const chart = chartOn(page)
  await expect.poll(chart.newest).toBe(25)

  broken = true
  await breakOff()
  await expect(page.getByText(/no connection to the station/i)).toBeVisible()
  await postSubgroups(api, id, pistonRings.slice(25, 30))
  expect(await chart.newest()).toBe(25)
  broken = false
  await expect.poll(chart.newest).toBe(30)
  await expect(page.getByText(/no connection to the station/i)).toHaveCount(0)
})

// Would catch a page that has to be loaded again, or asks for the password again, after the station was restarted.
test('an open page finds back after the station was killed and started again', async ({
  admin: page,
  station,
  api,
  consoleErrors,
}) => {
  consoleErrors.expect(/WebSocket connection/)
  await station.kill()
  await expect(page.getByText(/no connection to the station/i)).toBeVisible()
  await station.restart()
  await expect(page.getByText(/no connection to the station/i)).toHaveCount(0)
  const id = await createRing(api)
  await postSubgroups(api, id, pistonRings.slice(0, 25))
  await expect(page.getByRole('main').getByRole('link', { name: /Piston ring diameter/ })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
