import { fillLine } from './fullLine.ts'
import { fillGroup, fillStation } from './fullStation.ts'
import { longest, watchTasks } from './longTasks.ts'
import { screensOf, showScreen } from './screens.ts'
import { expect, test } from './test.ts'

/** What a busy machine does to one visit it hardly does to each of three. */
const visits = 3

// Would catch a screen that takes no tap for a tenth of a second while it opens or is left.
test('no screen keeps a tap waiting', async ({ admin: page, api }) => {
  test.setTimeout(240_000)
  const station = { ...(await fillStation(api)), group: await fillGroup(api) }
  await fillLine(api)
  const readLongest = await watchTasks(page)
  const shortest = new Map<string, number>()
  for (let visit = 0; visit < visits; visit++) {
    for (const screen of screensOf(station)) {
      await showScreen(page, screen)
      shortest.set(
        screen.name,
        Math.min(await readLongest(), shortest.get(screen.name) ?? Number.POSITIVE_INFINITY),
      )
    }
  }
  expect([...shortest].filter(([, task]) => task > longest)).toEqual([])
})
