import type { KeyPermissions } from '../../../contract/apiKey.ts'

/** What a key may write, in words. */
export const keyScope = (permissions: KeyPermissions): string => {
  if (!permissions['samples.create']) return 'Nothing: it may only read'
  if (permissions.characteristics === 'all') return 'Every characteristic'
  const count = permissions.characteristics.length
  return count === 1 ? '1 characteristic' : `${count} characteristics`
}
