import { ContractError } from '../../contract/errors.ts'
import { idPath } from '../../contract/httpInput.ts'
import {
  importAccepted,
  importListInput,
  type SubmitImportInput,
  submitImportBody,
  submitImportInput,
  submitImportJson,
  submitImportQuery,
  undoImportBody,
} from '../../contract/importRun.ts'
import { longestText } from '../../contract/importTable.ts'
import { parseInput } from '../../contract/validate.ts'
import { Form, takeForms } from '../forms.ts'
import { type AddRoute, route } from '../route.ts'

/** Tables that are the body themselves. */
const fileTypes = [
  'text/csv',
  'text/tab-separated-values',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]

const jsonOf = (columns: string | undefined): unknown => {
  if (columns === undefined) return undefined
  try {
    return JSON.parse(columns)
  } catch {
    throw new ContractError('VALIDATION_ERROR', 'columns: must be JSON', [
      { field: 'columns', constraint: 'must be JSON' },
    ])
  }
}

const empty = (): ContractError =>
  new ContractError('VALIDATION_ERROR', 'The body is empty. Send the table as CSV, TSV or XLSX.', [
    { field: 'body', constraint: 'must hold a table' },
  ])

const submit = route({
  operation: 'import.submit',
  method: 'POST',
  url: '/api/v1/imports',
  summary: 'Import a table of measurements, counts, pieces or production records: CSV, TSV or XLSX',
  description:
    'What a column holds is guessed from its header and its cells, and can be said. 422 tells what only a person knows (a decimal sign, the order of day and month) and every fault by row and column; nothing is stored then. The import runs on by itself: ask its status. Records of production (work orders, entries, downtime and so on) take the right of the operation that stores one.',
  tag: 'Imports',
  query: submitImportQuery,
  body: submitImportBody,
  consumes: [...fileTypes, 'application/json', 'multipart/form-data'],
  bodyLimit: ({ batchBytes }) => batchBytes,
  status: 202,
  answers: { 202: importAccepted },
  input: ({ query, body }): SubmitImportInput => {
    const { columns, ...options } = query
    const said = { ...options, ...(columns === undefined ? {} : { columns: jsonOf(columns) }) }
    if (body instanceof Form) {
      if (body.bytes.byteLength === 0) throw empty()
      const { columns: inForm, ...fields } = body.fields
      const columnsOfForm = inForm === undefined ? {} : { columns: jsonOf(inForm) }
      const named = { file_name: body.fileName, ...said, ...fields, ...columnsOfForm }
      return parseInput(submitImportInput, { ...named, bytes: body.bytes })
    }
    if (body instanceof Uint8Array) {
      if (body.byteLength === 0) throw empty()
      return parseInput(submitImportInput, { ...said, bytes: body })
    }
    if (typeof body !== 'object' || body === null) throw empty()
    const parsed = parseInput(submitImportJson, { ...said, ...body })
    if (parsed.text === undefined) throw empty()
    return parsed
  },
  answer: (status, _asked, reply) => {
    const url = `/api/v1/imports/${status.id}`
    reply.header('location', url)
    return { ...status, status_url: url }
  },
})

/** Takes files as bodies, on this route only: elsewhere a body is JSON. */
const submitImport: AddRoute = (app, context) => {
  void app.register((scope, _options, done) => {
    scope.addContentTypeParser(fileTypes, { parseAs: 'buffer' }, (_request, body, taken) => taken(null, body))
    takeForms(scope, longestText)
    submit(scope, context)
    done()
  })
}

const listImports = route({
  operation: 'import.list',
  method: 'GET',
  url: '/api/v1/imports',
  summary: 'Imports, newest first, without their faults',
  tag: 'Imports',
  query: importListInput,
  input: ({ query }) => query,
})

const importStatus = route({
  operation: 'import.status',
  method: 'GET',
  url: '/api/v1/imports/:id',
  summary: 'How far an import is, and what of it was refused',
  tag: 'Imports',
  params: idPath,
  input: ({ params }) => ({ import_id: params.id }),
})

const cancelImport = route({
  operation: 'import.cancel',
  method: 'POST',
  url: '/api/v1/imports/:id/cancel',
  summary: 'Stop an import and take back what it stored',
  tag: 'Imports',
  params: idPath,
  input: ({ params }) => ({ import_id: params.id }),
})

const undoImport = route({
  operation: 'import.undo',
  method: 'POST',
  url: '/api/v1/imports/:id/undo',
  summary: 'Take an import back as a whole',
  description:
    'Its subgroups are left out with a reason and their violations withdrawn; what it overwrote and its pieces are as they were, unless somebody changed them since. Limits that were frozen stay. Entries of production are voided, other records removed or retired.',
  tag: 'Imports',
  params: idPath,
  body: undoImportBody,
  status: 202,
  input: ({ params, body }) => ({ import_id: params.id, ...body }),
})

/** Tables that are imported as a whole. */
export const importRoutes: readonly AddRoute[] = [
  submitImport,
  listImports,
  importStatus,
  cancelImport,
  undoImport,
]
