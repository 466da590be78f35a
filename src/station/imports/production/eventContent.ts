import type { Content } from './recordUse.ts'

const about = ['id', 'style_model', 'created_by', 'created_at', 'updated_by', 'updated_at']

/** What an event says, without who recorded it when. */
export const eventContent = (event: Content): Content =>
  Object.fromEntries(Object.entries(event).filter(([field]) => !about.includes(field)))
