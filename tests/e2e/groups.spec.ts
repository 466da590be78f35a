import type { Page } from '@playwright/test'
import type { Api } from './api.ts'
import { faintTexts } from './contrast.ts'
import { misfits } from './layout.ts'
import { expect, test } from './test.ts'

const names = ['Bore diameter', 'Wall thickness', 'Height'] as const

/** When the i-th part was measured: all three values at one time, as a measuring machine posts them. */
const at = (i: number): string => new Date(Date.UTC(2026, 0, 5, 6, 5 * i)).toISOString()

/** Numbers that look random and are the same each time. */
const noise = (seed: number): number => {
  const wave = Math.sin(seed * 12.9898) * 43758.5453
  return 2 * (wave - Math.floor(wave)) - 1
}

/** A part: bore and wall go together, the height by itself. Deviations in steps of the spread. */
const part = (i: number): readonly [number, number, number] => {
  const common = noise(i + 1)
  const own = (seed: number) => noise(100 * seed + i)
  return [common + 0.3 * own(1), common + 0.3 * own(2), own(3)]
}

const measured = ([bore, wall, height]: readonly [number, number, number]) => [
  Number((74 + 0.01 * bore).toFixed(4)),
  Number((3.2 + 0.02 * wall).toFixed(4)),
  Number((40 + 0.05 * height).toFixed(4)),
]

const setUp = async (api: Api): Promise<readonly number[]> => {
  const ids: number[] = []
  for (const [place, name] of names.entries()) {
    const { id } = await api<{ id: number }>('POST', 'characteristics', {
      code: `G-${place + 1}`,
      name,
      unit: 'mm',
      chart_type: 'i_mr',
      subgroup_size: 1,
    })
    ids.push(id)
  }
  return ids
}

const post = async (api: Api, ids: readonly number[], i: number, values: readonly number[]) => {
  const samples = values.map((value, place) => ({
    characteristic_id: ids[place],
    measurements: [value],
    timestamp: at(i),
  }))
  await api('POST', 'data-entry/batch', { samples })
}

const baseline = async (api: Api, ids: readonly number[], count: number) => {
  const samples = Array.from({ length: count }, (_, i) =>
    measured(part(i)).map((value, place) => ({
      characteristic_id: ids[place],
      measurements: [value],
      timestamp: at(i),
    })),
  ).flat()
  await api('POST', 'data-entry/batch', { samples })
}

const createGroup = async (page: Page) => {
  await page.goto('/#/charts')
  await page.getByRole('link', { name: 'Groups by T²' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('No characteristics are grouped yet')
  await main.getByRole('link', { name: 'New group' }).click()
  const form = page.getByRole('form', { name: 'Characteristic group' })
  await form.getByRole('textbox', { name: 'Name' }).fill('Housing')
  for (const name of names) {
    await form.getByRole('combobox', { name: 'Characteristics' }).click()
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).click()
  }
  await page.keyboard.press('Escape')
  await form.getByRole('button', { name: 'Create group' }).click()
  await expect(main.getByRole('heading', { level: 1, name: 'Housing' })).toBeVisible()
}

/** Bore up and wall down by a spread and a half: each within its own limits, but they do not fit each other. */
const misfit: readonly [number, number, number] = [1.5, -1.5, 0.2]

// Would catch a group that never leaves its trial, a part that fits its own limits but not the others and goes unseen, a signal that
// is only there after a reload, and a decomposition that names the wrong characteristics.
test('a group freezes its baseline, signals what does not fit together live, and says what moved', async ({
  admin: page,
  api,
}) => {
  const ids = await setUp(api)
  await createGroup(page)
  const main = page.getByRole('main')
  await expect(main).toContainText('No complete observation yet')
  await baseline(api, ids, 24)
  await expect(main).toContainText('On trial: 24 of 25 observations')
  await post(api, ids, 24, measured(part(24)))
  await expect(main).toContainText('In control for the newest 25 observations')
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect(details.getByText(/^Revision 1/)).toBeVisible()

  await post(api, ids, 25, measured(misfit))
  await expect(main).toContainText(/Out of control: T² of .* above/)
  await expect(main.getByRole('img', { name: /Housing: .*Out of control/ })).toBeVisible()
  const moved = details.getByRole('list', { name: 'Which characteristics moved' })
  await expect(moved.getByRole('listitem').nth(2)).toContainText('Height')
  await expect(details).toContainText(/given the others/i)

  const t2 = details.getByRole('button', { name: /^T² \d+\.\d+, show how/ })
  const shown = (await t2.textContent()) ?? ''
  await t2.click()
  const panel = page.getByRole('dialog', { name: /how was this computed/i })
  await expect(panel).toContainText('zᵀ R⁻¹ z')
  await expect(panel).toContainText(shown)
  await panel.getByRole('button', { name: 'Close' }).click()

  await details.getByRole('button', { name: 'Acknowledge' }).click()
  const form = page.getByRole('form', { name: 'Acknowledge' })
  await form.getByRole('combobox', { name: 'Cause' }).click()
  await page.getByRole('option', { name: 'Fixture or clamping' }).click()
  await form.getByRole('combobox', { name: 'Action' }).click()
  await page.getByRole('option', { name: 'Adjusted the process' }).click()
  await form.getByRole('button', { name: 'Acknowledge' }).click()
  await expect(details).toContainText('Acknowledged by')

  const places = main.getByRole('slider', { name: 'Observation' })
  await places.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(places).toHaveAttribute('aria-valuenow', '25')
  await expect(details).toContainText('baseline of revision 1, phase I')
  await moved.getByRole('link', { name: 'Bore diameter' }).click()
  await expect(main.getByRole('heading', { level: 1, name: 'Bore diameter' })).toBeVisible()
})

// Would catch a T² signal that only its own chart shows: the banner, the counts, the board and the list of violations all have to.
test('an open signal of a group alarms on every screen and is acknowledged among the violations', async ({
  admin: page,
  api,
}, info) => {
  const ids = await setUp(api)
  const { id } = await api<{ id: number }>('POST', 'characteristic-groups', { name: 'Housing', members: ids })
  await baseline(api, ids, 25)
  const main = page.getByRole('main')
  await page.goto(`/#/charts/groups/${id}`)
  await expect(main).toContainText('In control for the newest 25 observations')
  await page.goto('/#/violations')
  await expect(main).toContainText('Nothing is open')

  await post(api, ids, 25, measured(misfit))
  const banner = page.getByRole('alert').filter({ hasText: 'Housing' })
  await expect(banner).toContainText('Beyond T² limit')
  const screens = page.getByRole('navigation', { name: 'Screens' })
  await expect(screens.getByRole('link', { name: 'Violations, 1 open' })).toBeVisible()
  await expect(page.getByRole('link', { name: '1 open', exact: true })).toBeVisible()
  await expect(main).not.toContainText('Nothing is open')
  await expect(page.getByRole('radiogroup', { name: 'Status' }).getByText('Open 1')).toBeVisible()

  await post(api, ids, 26, measured([0.3, 0, 0.1]))
  await screens.getByRole('link', { name: 'Board' }).click()
  await main.getByRole('link', { name: /^Housing, group of .* 1 open signal/ }).click()
  await expect(main).toContainText('1 open signal. The newest observation is within the limits.')
  await expect(main).not.toContainText('In control')

  await screens.getByRole('link', { name: /^Violations/ }).click()
  const signals = page.getByRole('table', { name: 'Signals of groups' })
  await signals.getByRole('button', { name: 'Acknowledge' }).click()
  const sheet = page.getByRole('dialog', { name: 'Beyond T² limit · Housing' })
  await expect(sheet.getByRole('button', { name: /^T² \d+\.\d+, show how/ })).toBeVisible()
  await page.screenshot({ path: info.outputPath('sheet.png') })
  await sheet.getByRole('combobox', { name: 'Cause' }).click()
  await page.getByRole('option', { name: 'Fixture or clamping' }).click()
  await sheet.getByRole('combobox', { name: 'Action' }).click()
  await page.getByRole('option', { name: 'Adjusted the process' }).click()
  await sheet.getByRole('button', { name: 'Acknowledge' }).click()
  await expect(main).toContainText('Nothing is open')
  await expect(banner).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Nothing open' })).toBeVisible()
  await page.getByRole('radiogroup', { name: 'Status' }).getByText('Acknowledged 1').click()
  await expect(signals.getByRole('cell', { name: 'Fixture or clamping' })).toBeVisible()
})

// Would catch incomplete observations that vanish without a word, and limits that cannot be frozen anew.
test('what is incomplete is named, and a leader freezes limits anew with some left out', async ({
  admin: page,
  api,
}) => {
  const ids = await setUp(api)
  await api('POST', 'characteristic-groups', { name: 'Housing', members: ids })
  await baseline(api, ids, 30)
  await post(api, ids, 30, measured(part(30)).slice(0, 2))
  await page.goto('/#/charts/groups')
  await page.getByRole('link', { name: 'Housing' }).click()
  const details = page.getByRole('complementary', { name: 'Details' })
  await details.getByText('1 observation is incomplete').click()
  await expect(details.getByRole('list', { name: 'Incomplete observations' })).toContainText(
    'Height is missing.',
  )
  await expect(details.getByText(/^Revision 1/)).toBeVisible()

  await page.getByRole('button', { name: 'Freeze limits' }).click()
  const form = page.getByRole('form', { name: 'Freeze limits' })
  await form.getByRole('combobox', { name: 'Leave out' }).click()
  await page.getByRole('option').first().click()
  await page.keyboard.press('Escape')
  await form.getByRole('button', { name: 'Freeze limits' }).click()
  await expect(form).toContainText('Say why')
  await form.getByRole('textbox', { name: 'Why are they left out?' }).fill('First part after the change')
  await form.getByRole('textbox', { name: 'Reason', exact: true }).fill('New tool')
  await form.getByRole('button', { name: 'Freeze limits' }).click()
  await expect(details.getByText(/^Revision 2/)).toBeVisible()
  await expect(details).toContainText('29 observations')
  await expect(details).toContainText('First part after the change')
})

// Would catch subgroups that are put together by another thing than their batch, and a scatter that nobody sees.
test('subgroups of a batch are judged within subgroups, with how much they scatter together', async ({
  admin: page,
  api,
}, info) => {
  const ids: number[] = []
  for (const name of ['Strength', 'Diameter']) {
    const { id } = await api<{ id: number }>('POST', 'characteristics', {
      code: name.toUpperCase(),
      name,
      chart_type: 'xbar_s',
      subgroup_size: 5,
    })
    ids.push(id)
  }
  const { id } = await api<{ id: number }>('POST', 'characteristic-groups', {
    name: 'Fibre',
    members: ids,
    align_by: 'batch_number',
    covariance: 'pooled',
  })
  const samples = Array.from({ length: 30 }, (_, i) =>
    ids.map((characteristic, place) => ({
      characteristic_id: characteristic,
      measurements: [1, 2, 3, 4, 5].map((k) => {
        const common = noise(10 * i + k)
        const wide = i === 28 ? 6 : 1
        return Number(
          (place === 0
            ? 115 + wide * (common + 0.5 * noise(500 + 10 * i + k))
            : 1 + 0.1 * wide * (common + 0.5 * noise(900 + 10 * i + k))
          ).toFixed(3),
        )
      }),
      timestamp: new Date(Date.parse(at(i)) + place * 60_000).toISOString(),
      batch_number: `B-${i + 1}`,
    })),
  ).flat()
  await api('POST', 'data-entry/batch', { samples })
  await page.goto(`/#/charts/groups/${id}`)
  const main = page.getByRole('main')
  await expect(
    main.getByRole('img', { name: 'Spread of 30 subgroups, |S| as a share of the baseline’s' }),
  ).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Details' }).getByText(/^Revision 1/)).toBeVisible()
  await expect(main.getByRole('slider', { name: 'Observation' })).toHaveAttribute(
    'aria-valuetext',
    /^B-\d+, T²/,
  )
  await page.screenshot({ path: info.outputPath('spread.png') })
})

const looks = [1366, 1920].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    width,
    height: width === 1366 ? 768 : 1080,
    colorScheme,
  })),
)

for (const { width, height, colorScheme } of looks) {
  test.describe(`${width}x${height}, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme })

    test('the screens of groups fit and can be read', async ({ admin: page, api }, info) => {
      const ids = await setUp(api)
      const { id } = await api<{ id: number }>('POST', 'characteristic-groups', {
        name: 'Housing',
        members: ids,
      })
      await baseline(api, ids, 60)
      const main = page.getByRole('main')
      await page.goto(`/#/charts/groups/${id}`)
      await expect(main).toContainText('In control for the newest 60')
      await post(api, ids, 60, measured(misfit))
      await post(api, ids, 61, measured([9, 8.4, -0.5]))
      await post(api, ids, 62, measured(part(62)).slice(0, 2))
      await expect(main).toContainText(/Out of control/)
      for (const [name, path, there] of [
        ['chart', `/charts/groups/${id}`, 'Out of control'],
        ['alarm', '/violations', 'Beyond T² limit'],
        ['board', '/', 'open signal'],
        ['list', '/charts/groups', 'Housing'],
        ['new', '/charts/groups/new', 'What belongs together?'],
        ['edit', `/charts/groups/${id}/edit`, 'The limits are frozen'],
      ] as const) {
        await page.goto(`/#${path}`)
        await expect(main).toContainText(there)
        if (name === 'chart') {
          await expect(page.getByRole('list', { name: 'Which characteristics moved' })).toBeVisible()
        }
        await page.evaluate(() => document.fonts.ready)
        await page.screenshot({ path: info.outputPath(`${name}.png`) })
        expect(await misfits(page)).toEqual([])
        expect(await faintTexts(page)).toEqual([])
      }
    })
  })
}
