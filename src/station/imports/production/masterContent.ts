import type { Content, Told } from './recordUse.ts'

const aboutMaking = ['createdBy', 'createdAt', 'updatedBy', 'updatedAt']

/** A stored row by the names of the API: its fields in snake case, retired as yes or no, without who made it when. */
export const masterContent = (row: object): Content => {
  const content: Record<string, Told> = {}
  for (const [name, value] of Object.entries(row) as [string, string | number | null][]) {
    if (aboutMaking.includes(name)) continue
    if (name === 'retiredAt') content.retired = value !== null
    else content[name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = value
  }
  return content
}
