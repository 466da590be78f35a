import { hasRuntime } from './runtime.ts'
import { administrator, expect, masterKey, test, withAdministrator } from './window.ts'

test.skip(!hasRuntime, 'not run: no Electron runtime')
test.use({ env: withAdministrator })

// Would catch a page that prints empty, over several sheets, or with the screens around it in a window of the shell.
test('a chart prints on one page of a PDF', async ({ running }) => {
  const { app, page, address } = running
  const post = async (path: string, body: object): Promise<{ id: number }> => {
    const answer = await fetch(`${address}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': masterKey },
      body: JSON.stringify(body),
    })
    expect(answer.status, await answer.clone().text()).toBe(201)
    return answer.json()
  }
  const bore = await post('characteristics', {
    code: 'BORE',
    name: 'Bore',
    chart_type: 'i_mr',
    subgroup_size: 1,
  })
  for (const value of [10.1, 10.2, 10.0, 10.3, 10.1])
    await post('data-entry/submit', { characteristic_id: bore.id, measurements: [value] })
  await page.getByRole('textbox', { name: 'User name' }).fill(administrator.username)
  await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Board' }).click()
  await page.getByRole('link', { name: /^Bore/ }).click()
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Print one page' }).click()
  await expect(page.getByText(/^Audit head /)).toBeAttached()
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window === undefined) throw new Error('there is no window')
    const bytes = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
    return bytes.toString('latin1')
  })
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(pdf.length).toBeGreaterThan(10_000)
})
