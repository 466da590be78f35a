import { roleWords } from '../../components/roleWords.ts'

/** The role of an entry in words; as it stands where it is none of today's. */
export const roleOf = (role: string | null): string | null =>
  role === null ? null : Object.hasOwn(roleWords, role) ? roleWords[role as keyof typeof roleWords] : role
