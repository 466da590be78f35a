import { addNoteInput, handoverQuery, takeOverInput } from '../../contract/handover.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Handover'

const get = route({
  operation: 'handover.get',
  method: 'GET',
  url: '/api/v1/handover',
  summary: 'What a shift leaves to the next: what happened, what is open, notes, who took over',
  tag,
  query: handoverQuery,
  input: ({ query }) => query,
})

const note = route({
  operation: 'handover.addNote',
  method: 'POST',
  url: '/api/v1/handover/notes',
  summary: 'Leave a note for the next shift; it stays as it is written',
  tag,
  body: addNoteInput,
  status: 201,
  input: ({ body }) => body,
})

const take = route({
  operation: 'handover.takeOver',
  method: 'POST',
  url: '/api/v1/handover/take-over',
  summary: 'Confirm that a shift was taken over',
  tag,
  body: takeOverInput,
  status: 201,
  input: ({ body }) => body,
})

/** The page that one shift leaves to the next. */
export const handoverRoutes: readonly AddRoute[] = [get, note, take]
