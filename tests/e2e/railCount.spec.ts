import { createRing, postSubgroups } from './characteristics.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 1366, height: 768 } })

// Would catch a count of open violations that covers the word of a screen, where an administrator's many screens stand close together.
test('the count of more than 99 open violations covers no word', async ({ admin: page, api }) => {
  const id = await createRing(api)
  await api('POST', `characteristics/${id}/limits`, { method: 'given', center_line: 74, sigma: 0.01 })
  await postSubgroups(
    api,
    id,
    Array.from({ length: 110 }, () => [74.1, 74.1, 74.1, 74.1, 74.1]),
  )
  const rail = page.getByRole('navigation', { name: 'Screens' })
  const count = rail.getByText('99+', { exact: true })
  await expect(count).toBeVisible()
  const covered = await count.evaluate(
    (badge, screens) => {
      const { left, right, top, bottom } = badge.getBoundingClientRect()
      const words = [...(screens as Element).querySelectorAll('a > span:last-child')]
      return words
        .filter((word) => {
          const letters = document.createRange()
          letters.selectNodeContents(word)
          const at = letters.getBoundingClientRect()
          return at.left < right && at.right > left && at.top < bottom && at.bottom > top
        })
        .map((word) => word.textContent)
    },
    await rail.elementHandle(),
  )
  expect(covered).toEqual([])
})
