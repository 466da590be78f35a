import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type PseudoTerminal, pseudoTerminal } from '../support/pseudoTerminal.ts'
import { createRing } from './characteristics.ts'
import { expect, test } from './test.ts'

/** Plugs a simulated gauge in at a place that stays the same. */
const plugIn = (place: string): PseudoTerminal => {
  const gauge = pseudoTerminal()
  rmSync(place, { force: true })
  symlinkSync(gauge.path, place)
  return gauge
}

// Would catch a leader who cannot get a gauge to work from the screen alone: to attach it, see why a line is not understood, and
// have it record.
test('a leader attaches a gauge, sees what it sends, and it records by itself', async ({
  admin: page,
  api,
  station,
}) => {
  const id = await createRing(api)
  const place = join(station.dataDir, 'caliper')
  const gauge = plugIn(place)
  try {
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('link', { name: 'Show the gauges' }).click()
    await page.getByRole('link', { name: 'Attach a gauge' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Caliper 3')
    await page.getByRole('combobox', { name: 'Make' }).click()
    await page.getByRole('option', { name: /Sylvac/ }).click()
    await expect(page.getByRole('combobox', { name: 'Baud rate' })).toHaveValue('4800')
    await page.getByRole('combobox', { name: 'Port' }).fill(place)
    await page.getByLabel('Try a line').fill('+ 1,5')
    await expect(page.getByText(/not a line of Sylvac/)).toBeVisible()
    await page.getByLabel('Try a line').fill('+1.5')
    await expect(page.getByText('Understood: 1.5 mm')).toBeVisible()
    await page.getByRole('combobox', { name: 'Measures' }).fill('RING')
    await page.getByRole('option', { name: /RING/ }).click()
    await page.getByLabel('Record by itself when the subgroup is full').check()
    await page.getByRole('button', { name: 'Attach and test' }).click()

    const live = page.getByRole('region', { name: 'Live test' })
    await expect(live.getByText('Connected')).toBeVisible()
    gauge.send('\r')
    const lines = page.getByRole('list', { name: /Lines of the gauge/ })
    gauge.send('ERR0\r')
    await expect(lines.getByText(/fault of its sensor/)).toBeVisible()
    for (const value of ['74.010', '74.020', '74.000', '73.990']) gauge.send(`+${value}\r`)
    await expect(live.getByText('4 of 5 readings: 74.01 · 74.02 · 74 · 73.99')).toBeVisible()
    gauge.send('+74.005\r')
    await expect(live.getByText(/Recorded last: 74\.01/)).toBeVisible()
    await live.getByRole('button', { name: 'Ask for a value' }).click()
    await expect.poll(() => gauge.received()).toContain('?\r')

    rmSync(place)
    gauge.unplug()
    await expect(live.getByText(/was unplugged/)).toBeVisible()
    const again = plugIn(place)
    await expect(live.getByText('Connected')).toBeVisible()
    again.unplug()
    const { subgroups } = await api<{ subgroups: number }>('GET', `characteristics/${id}`)
    expect(subgroups).toBe(1)
  } finally {
    gauge.unplug()
  }
})

// Would catch a reading that goes to the wrong field, and a foot switch that asks nothing.
test('under Enter, F9 asks the gauge, and its values fill the fields', async ({
  admin: page,
  api,
  station,
}) => {
  const id = await createRing(api)
  const place = join(station.dataDir, 'caliper')
  const gauge = plugIn(place)
  try {
    await api('POST', 'serial-gauges', { name: 'Caliper 3', port: place, format: 'mahr', request: '?\\r' })
    await page.goto(`/#/enter/${id}`)
    await expect(page.getByRole('button', { name: 'Ask Caliper 3 (F9)' })).toBeVisible()
    gauge.send('\r')
    for (const [place, value] of ['74.001', '74.003', '73.999'].entries()) {
      await page.keyboard.press('F9')
      await expect.poll(() => gauge.received()).toBe('?\r'.repeat(place + 1))
      gauge.send(`${value}mm\r\n`)
      await expect(page.getByLabel(`Value ${place + 1}`)).toHaveValue(new RegExp(`^${value}`))
    }
  } finally {
    gauge.unplug()
  }
})
