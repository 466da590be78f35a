import { mkdir } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { fillLine } from './fullLine.ts'
import { fillGroup, fillStation } from './fullStation.ts'
import { screensOf, showScreen } from './screens.ts'
import { expect, test } from './test.ts'

/** WCAG 2.2 up to AA, and what is good practice beside it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const themes = ['light', 'dark', 'contrast'] as const

const chooseTheme = (page: Page, theme: (typeof themes)[number]) =>
  page.evaluate((choice) => localStorage.setItem('centerline-theme', choice), theme)

/** What a checker of accessibility finds on the screen that is shown: the rule, and where. */
const findings = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

for (const theme of themes) {
  // Would catch a control without a name, a faint word, a target too small for a glove, a heading that skips a level.
  test(`nothing keeps anybody out of any screen: ${theme}`, async ({ admin: page, api }, testInfo) => {
    test.setTimeout(360_000)
    const station = { ...(await fillStation(api)), group: await fillGroup(api) }
    await fillLine(api)
    await chooseTheme(page, theme)
    await page.reload()
    await mkdir(testInfo.outputDir, { recursive: true })
    const found: Record<string, string[]> = {}
    for (const screen of screensOf(station)) {
      await showScreen(page, screen)
      await page.screenshot({ path: `${testInfo.outputDir}/${screen.name}.png`, caret: 'hide' })
      const here = await findings(page)
      if (here.length > 0) found[screen.name] = here
    }
    expect(found).toEqual({})
  })
}
