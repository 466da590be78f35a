import { addPerson, firstPassword, openPersonMenu, signInAs } from './people.ts'
import { administrator } from './station.ts'
import { expect, test } from './test.ts'

const ownPassword = 'gravel teapot northwind'

// Would catch a person who is added but cannot sign in, or who may go on with the password that the administrator knows.
test('an administrator adds a person, who signs in and must choose a password', async ({
  admin: page,
  browser,
  station,
}) => {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'People' }).click()
  await page.getByRole('button', { name: 'Add a person' }).click()
  const form = page.getByRole('form', { name: 'Add a person' })
  await form.getByLabel('Full name').fill('Bea Okafor')
  await form.getByLabel('User name').fill('bea')
  await form.getByLabel('Password for the first time').fill('short')
  await form.getByRole('button', { name: 'Add person' }).click()
  await expect(form.getByLabel('Password for the first time')).toBeFocused()
  await expect(form.getByLabel('Password for the first time')).toHaveAccessibleDescription(/12 characters/)
  await form.getByLabel('Password for the first time').fill('Password123456!')
  await form.getByRole('button', { name: 'Add person' }).click()
  await expect(form.getByLabel('Password for the first time')).toHaveAccessibleDescription(/tried first/)
  await form.getByLabel('Password for the first time').fill(firstPassword)
  await form.getByRole('button', { name: 'Add person' }).click()
  const row = page.getByRole('table', { name: 'People' }).getByRole('row', { name: /Bea Okafor/ })
  await expect(row).toContainText('Operator')
  await expect(row).toContainText('Never')

  const other = await browser.newContext({ baseURL: station.address, locale: 'en-GB' })
  const bea = await other.newPage()
  await bea.goto('/')
  await signInAs(bea, 'bea')
  await expect(bea.getByRole('heading', { name: 'Choose a password of your own' })).toBeVisible()
  await expect(bea.getByRole('navigation', { name: 'Screens' })).toHaveCount(0)
  await bea.getByLabel('Present password').fill('not what it was')
  await bea.getByLabel('New password', { exact: true }).fill(ownPassword)
  await bea.getByLabel('New password again').fill(ownPassword)
  await bea.getByRole('button', { name: 'Change password' }).click()
  await expect(bea.getByLabel('Present password')).toHaveAccessibleDescription(/wrong/)
  await expect(bea.getByLabel('Present password')).toBeFocused()
  await bea.getByLabel('Present password').fill(firstPassword)
  await bea.getByRole('button', { name: 'Change password' }).click()
  await expect(bea.getByRole('heading', { name: 'Board' })).toBeVisible()
  await expect(bea.getByRole('link', { name: 'People' })).toHaveCount(0)
  await other.close()
})

// Would catch a disabled person who works on, with the screens of the plant before them.
test('a disabled person is out at the next action', async ({ admin: page, api, browser, station }) => {
  await addPerson(api, { username: 'bea', full_name: 'Bea Okafor' })
  const other = await browser.newContext({ baseURL: station.address, locale: 'en-GB' })
  const bea = await other.newPage()
  await bea.goto('/')
  await signInAs(bea, 'bea')
  await expect(bea.getByRole('heading', { name: 'Board' })).toBeVisible()

  await page.goto('/#/people')
  await page.getByRole('button', { name: 'Edit Bea Okafor' }).click()
  await page.getByRole('button', { name: 'Disable Bea Okafor' }).click()
  await expect(page.getByRole('button', { name: 'Let Bea Okafor in again' })).toBeVisible()

  await bea.getByRole('link', { name: 'Keys' }).click()
  await expect(bea.getByRole('dialog', { name: 'Sign in again' })).toBeVisible()
  await expect(bea.getByRole('navigation', { name: 'Screens' })).toHaveCount(0)
  await bea.getByLabel('Password', { exact: true }).fill(firstPassword)
  await bea.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(bea.getByRole('alert')).toContainText(/wrong/)
  await other.close()
})

// Would catch a bookmark that seems to lead astray, and a screen that shows what a person may not see.
test('a place that a person may not open says so, and who may open it', async ({ page, api }) => {
  await addPerson(api, { username: 'bea', full_name: 'Bea Okafor' })
  await page.goto('/')
  await signInAs(page, 'bea')
  await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible()
  await page.goto('/#/people/roles')
  await expect(page.getByText('You may not open People. Ask an administrator')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  await page.goto('/#/characteristics/new')
  await expect(page.getByText('You may not open Setup.')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Go to the board' }).click()
  await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible()
})

// Would catch a notice about the screen of the person before, to the one who signs in after them.
test('who signs in after an administrator begins at the board', async ({ admin: page, api }) => {
  await addPerson(api, { username: 'bea', full_name: 'Bea Okafor' })
  await page.goto('/#/people')
  await (await openPersonMenu(page)).getByRole('menuitem', { name: 'Sign out' }).click()
  await signInAs(page, 'bea')
  await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible()
})

// Would catch a station that nobody can administer any more, and a refusal without a reason.
test('the last administrator stays one, and the refusal says why', async ({ admin: page }) => {
  await page.goto('/#/people')
  await page.getByRole('button', { name: /^Edit / }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: /^Disable/ }).click()
  await expect(sheet.getByRole('alert')).toContainText('is the last administrator who can sign in')
  await sheet.getByRole('combobox', { name: 'Role' }).click()
  await page.getByRole('option', { name: 'Leader' }).click()
  await sheet.getByRole('button', { name: 'Save person' }).click()
  await expect(sheet.getByRole('form', { name: 'Person', exact: true }).getByRole('alert')).toContainText(
    'last administrator',
  )
})

// Would catch a matrix that says otherwise than the station acts: an operator who seems to manage people.
test('the roles matrix says what the roles may do', async ({ admin: page }) => {
  await page.goto('/#/people/roles')
  const matrix = page.getByRole('table', { name: 'What each role may do' })
  await expect(matrix.getByRole('row', { name: /Enter measurements/ }).getByRole('cell')).toHaveText([
    'yes',
    'yes',
    'yes',
    'yes',
    'yes',
  ])
  await expect(matrix.getByRole('row', { name: /Add people/ }).getByRole('cell')).toHaveText([
    '–no',
    '–no',
    '–no',
    '–no',
    'yes',
  ])
  await expect(matrix.getByRole('row', { name: /API keys of their own/ }).getByRole('cell')).toHaveText([
    '–no',
    'yes',
    'yes',
    'yes',
    'yes',
  ])
  await expect(matrix.getByRole('row', { name: /Requests a minute/ }).getByRole('cell')).toHaveText([
    '–',
    '100',
    '200',
    '500',
    'No limit',
  ])
  // Would catch a head that scrolls away, so that nobody knows whose column a mark stands in.
  await matrix.getByRole('row', { name: /Requests a minute/ }).scrollIntoViewIfNeeded()
  await expect(matrix.getByRole('columnheader', { name: 'Leader' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeInViewport({ ratio: 1 })
})

// Would catch a role that holds only after the next sign-in, and a rail that still offers what would be refused.
test('a changed role holds at the next step', async ({ page, api }) => {
  const { user_id } = await addPerson(api, {
    username: 'bea',
    full_name: 'Bea Okafor',
    role: 'LEADER_DATACONFIG',
  })
  await page.goto('/')
  await signInAs(page, 'bea')
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByLabel('Name of shift 1').fill('Dawn')
  await expect(page.getByRole('link', { name: 'Setup' })).toBeVisible()
  await api('PATCH', `users/${user_id}`, { role: 'OPERATOR_DATAENTRY' })
  await page.getByRole('button', { name: 'Save shifts' }).click()
  await expect(page.getByRole('link', { name: 'Setup' })).toHaveCount(0)
  await expect(page.getByLabel('Name of shift 1')).toHaveCount(0)
})

// Would catch a change of one's own password that signs the person out, or keeps the old one.
test('a person changes their own password from the menu', async ({ admin: page }) => {
  const menu = await openPersonMenu(page)
  await menu.getByRole('menuitem', { name: 'Change password' }).click()
  const form = page.getByRole('form', { name: 'Change password' })
  await expect(form.getByLabel('Present password')).toBeFocused()
  await form.getByLabel('Present password').fill(administrator.password)
  await form.getByLabel('New password', { exact: true }).fill('qwertyuiop1234')
  await form.getByLabel('New password again').fill('qwertyuiop1234')
  await form.getByRole('button', { name: 'Change password' }).click()
  await expect(form.getByLabel('New password', { exact: true })).toHaveAccessibleDescription(/must not/)
  await form.getByLabel('New password', { exact: true }).fill(ownPassword)
  await form.getByLabel('New password again').fill(ownPassword)
  await form.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Your password is changed.', { exact: false })).toBeVisible()
  await (await openPersonMenu(page)).getByRole('menuitem', { name: 'Sign out' }).click()
  await signInAs(page, administrator.username, ownPassword)
  await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible()
})

// Would catch a sign-in that an administrator ended and that takes along what the person had typed.
test('a sign-in that was ended gives back the screen with what was typed', async ({ page, api }) => {
  const { user_id } = await addPerson(api, {
    username: 'bea',
    full_name: 'Bea Okafor',
    role: 'LEADER_DATACONFIG',
  })
  await page.goto('/')
  await signInAs(page, 'bea')
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByLabel('Name of shift 1').fill('Dawn')
  await api('PATCH', `users/${user_id}`, { password: ownPassword })
  await page.getByRole('button', { name: 'Save shifts' }).click()
  const again = page.getByRole('dialog', { name: 'Sign in again' })
  await expect(again).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Screens' })).toHaveCount(0)
  await again.getByLabel('Password', { exact: true }).fill(ownPassword)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Name of shift 1')).toHaveValue('Dawn')
  await page.getByRole('button', { name: 'Save shifts' }).click()
  await expect(page.getByRole('button', { name: 'Save shifts' })).toHaveCount(0)
})

// Would catch a refused badge or PIN whose reason stands anywhere but at its field, or nowhere.
test('a badge of somebody else and a PIN that everybody tries are refused at the field', async ({
  admin: page,
  api,
}) => {
  await addPerson(api, { username: 'bea', full_name: 'Bea Okafor', badge: '40017', pin: '2580' })
  await addPerson(api, { username: 'carl', full_name: 'Carl Sonnenschein' })
  await page.goto('/#/people')
  await page.getByRole('button', { name: 'Edit Carl Sonnenschein' }).click()
  const form = page.getByRole('dialog').getByRole('form', { name: 'Badge and PIN' })
  await form.getByLabel('Badge', { exact: true }).fill('40017')
  await form.getByLabel('PIN', { exact: true }).fill('7391')
  await form.getByRole('button', { name: 'Save badge and PIN' }).click()
  await expect(form.getByLabel('Badge', { exact: true })).toHaveAccessibleDescription(/Bea Okafor/)
  await expect(form.getByLabel('Badge', { exact: true })).toBeFocused()
  await form.getByLabel('Badge', { exact: true }).fill('40018')
  await form.getByLabel('PIN', { exact: true }).fill('1234')
  await form.getByRole('button', { name: 'Save badge and PIN' }).click()
  await expect(form.getByLabel('PIN', { exact: true })).toHaveAccessibleDescription(/in a row/)
  await form.getByLabel('PIN', { exact: true }).fill('7391')
  await form.getByRole('button', { name: 'Save badge and PIN' }).click()
  await expect(form.getByText('There is one.', { exact: false })).toBeVisible()
  await page.keyboard.press('Escape')
  const menu = await openPersonMenu(page)
  await expect(menu.getByRole('menuitem', { name: 'Carl Sonnenschein' })).toBeVisible()
})
