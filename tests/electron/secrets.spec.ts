import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasRuntime } from './runtime.ts'
import { administrator, expect, test, withAdministrator } from './window.ts'

test.skip(!hasRuntime, 'not run: no Electron runtime')
test.use({ env: withAdministrator })

// Would catch secrets that lie open beside a keyring, and a desktop without one that nobody is told of.
test('the secrets are sealed by the system, or lie in files of this user and the settings say so', async ({
  running,
}) => {
  const { app, page, dataDir } = running
  const seals = await app.evaluate(
    ({ safeStorage }) =>
      safeStorage.isEncryptionAvailable() && safeStorage.getSelectedStorageBackend() !== 'basic_text',
  )
  const folder = join(dataDir, 'secrets')
  const files = await readdir(folder)
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    expect(file).toMatch(seals ? /\.sealed$/ : /\.key$/)
    const { mode } = await stat(join(folder, file))
    expect(mode & 0o077).toBe(0)
  }
  const database = await readFile(join(dataDir, 'centerline.db'))
  expect(database.includes('token_secret')).toBe(false)

  await page.getByRole('textbox', { name: 'User name' }).fill(administrator.username)
  await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Network and security' })).toBeVisible()
  await expect(page.getByText(/this desktop has no keyring|cannot be used, so the secrets/i)).toHaveCount(
    seals ? 0 : 1,
  )
})
