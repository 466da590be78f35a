import { t } from '../../words/t.ts'

const most = 12
const longest = 40

/**
 * Kinds of defects as they are typed, with commas between them; each once, or what is wrong with them.
 *
 * @example readKinds('Scratch, Dent') // { kinds: ['Scratch', 'Dent'], fault: null }
 */
export const readKinds = (
  typed: string,
): { readonly kinds: readonly string[]; readonly fault: string | null } => {
  const named = typed
    .split(/[,;\n]/)
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '')
  const kinds = [...new Set(named)]
  if (kinds.length > most) return { kinds: [], fault: t('Name {{most}} kinds at most.', { most }) }
  const long = kinds.find((kind) => kind.length > longest)
  if (long !== undefined)
    return {
      kinds: [],
      fault: t('“{{long}}” is too long: use {{longest}} characters at most.', { long, longest }),
    }
  return { kinds, fault: null }
}
