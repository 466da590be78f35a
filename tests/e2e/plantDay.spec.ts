import { expect, test } from './test.ts'

// One of the two is on another day than the station at any hour.
for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
  test.describe(`a browser in ${timezoneId}`, () => {
    test.use({ timezoneId })

    // Would catch forms that offer the day of the browser where no time zone is set: entries refused as of tomorrow.
    test('offers the day that it is in the plant', async ({ admin: page, api }) => {
      const { time_zone: zone } = await api<{ time_zone: string }>('GET', 'shifts')
      const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format()
      await api('POST', 'work-orders', {
        ...{ work_order_id: '2026-BOOT-1', client_id: 'BOOT-LINE-A', style_model: 'ROPER-BOOT' },
        ...{ planned_quantity: 500, planned_start_date: '2026-01-05', planned_ship_date: '2030-01-05' },
      })
      await page.goto('/#/production/attendance')
      await expect(page.getByLabel('Day on which the shift began')).toHaveValue(today)
      await page.goto('/#/production/inspections')
      await expect(page.getByLabel('Day of the shift')).toHaveValue(today)
      await page.goto('/#/production/timeline')
      await expect(page.getByRole('textbox', { name: 'Day', exact: true })).toHaveValue(today)
      await page.goto('/#/production/kpis')
      await page.getByRole('combobox', { name: 'Period' }).click()
      await page.getByRole('option', { name: 'Between two days' }).click()
      await expect(page.getByLabel('Last day')).toHaveValue(today)
    })
  })
}
