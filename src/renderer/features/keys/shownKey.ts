import type { AdminKey, ApiKey } from '../../../contract/apiKey.ts'

/** A key in a list: one's own, or anybody's with its owner. */
export type ShownKey = ApiKey & { readonly owner?: AdminKey['owner'] }

/** What people call a key. */
export const keyTitle = ({
  name,
  description,
  key_prefix,
}: Pick<ApiKey, 'name' | 'description' | 'key_prefix'>): string => name ?? description ?? key_prefix
