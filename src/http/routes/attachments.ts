import {
  type AttachmentSubject,
  addAttachmentInput,
  attachmentBody,
  attachmentFile,
  attachmentFileQuery,
  largestAttachment,
  removeAttachmentBody,
} from '../../contract/attachment.ts'
import { ContractError } from '../../contract/errors.ts'
import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import { parseInput } from '../../contract/validate.ts'
import { Form, takeForms } from '../forms.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Attachments'

/** What a client says of its file does not matter: the station looks what it holds. */
const fileTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/pdf',
  'text/plain',
  'text/csv',
  'application/octet-stream',
]

const fileOf = (body: unknown, name: string | undefined): { file_name: string; bytes: Uint8Array } => {
  if (body instanceof Form) return { file_name: name ?? body.fileName, bytes: body.bytes }
  if (body instanceof Uint8Array && name !== undefined) return { file_name: name, bytes: body }
  throw new ContractError(
    'VALIDATION_ERROR',
    'Send the file as the body with its name in the query (file_name), or as multipart/form-data in a part named "file".',
    [{ field: 'file_name', constraint: 'must be given where the body is the file itself' }],
  )
}

const capital = { sample: 'Sample', violation: 'Violation', characteristic: 'Characteristic' } as const

const add = (kind: AttachmentSubject['kind'], url: string): AddRoute =>
  route({
    operation: 'attachment.add',
    operationId: `attachment.addTo${capital[kind]}`,
    method: 'POST',
    url,
    summary: `Attach a photo or a file to a ${kind}`,
    description:
      'At most 10 MB: JPEG, PNG, WebP, HEIC, PDF, text or CSV, by what the file holds and not by its name. The same file once more is recognised.',
    tag,
    params: idPath,
    query: attachmentFileQuery,
    body: attachmentBody,
    consumes: [...fileTypes, 'multipart/form-data'],
    bodyLimit: ({ batchBytes }) => batchBytes,
    status: 201,
    input: ({ params, query, body }) =>
      parseInput(addAttachmentInput, { subject: { kind, id: params.id }, ...fileOf(body, query.file_name) }),
    answer: (attachment, _asked, reply) => {
      reply.header('location', `/api/v1/attachments/${attachment.id}`)
      return attachment
    },
  })

const list = (kind: AttachmentSubject['kind'], url: string): AddRoute =>
  route({
    operation: 'attachment.list',
    operationId: `attachment.listOf${capital[kind]}`,
    method: 'GET',
    url,
    summary: `Photos and files of a ${kind}`,
    tag,
    params: idPath,
    input: ({ params }) => ({ subject: { kind, id: params.id } }),
  })

const get = route({
  operation: 'attachment.get',
  method: 'GET',
  url: '/api/v1/attachments/:id',
  summary: 'What an attached file holds',
  description:
    'Its hash is verified before it is sent. It is meant to be saved, never to be shown as a page: Content-Disposition says so.',
  tag,
  params: idPath,
  mediaType: 'application/octet-stream',
  answers: { 200: attachmentFile },
  input: ({ params }) => ({ attachment_id: params.id }),
  answer: ({ attachment, bytes }, _asked, reply) => {
    const name = encodeURIComponent(attachment.file_name).replaceAll(
      /['()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16)}`,
    )
    reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`)
    reply.header('content-security-policy', "default-src 'none'; sandbox")
    reply.header('x-content-type-options', 'nosniff')
    reply.header('cache-control', 'private, no-store')
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  },
})

const remove = route({
  operation: 'attachment.remove',
  method: 'DELETE',
  url: '/api/v1/attachments/:id',
  summary: 'Remove an attached file, with a reason',
  description: 'The audit log keeps its name, its hash, and why it went.',
  tag,
  params: idPath,
  body: removeAttachmentBody,
  status: 204,
  answers: { 204: noContent },
  input: ({ params, body }) => ({ attachment_id: params.id, ...body }),
  answer: () => null,
})

/** Takes files as bodies, on these routes only: elsewhere a body is JSON. */
const additions: AddRoute = (app, context) => {
  void app.register((scope, _options, done) => {
    scope.addContentTypeParser(fileTypes, { parseAs: 'buffer' }, (_request, body, taken) => taken(null, body))
    takeForms(scope, largestAttachment)
    add('sample', '/api/v1/samples/:id/attachments')(scope, context)
    add('violation', '/api/v1/violations/:id/attachments')(scope, context)
    add('characteristic', '/api/v1/characteristics/:id/attachments')(scope, context)
    done()
  })
}

/** Photos and files of samples, violations and characteristics. */
export const attachmentRoutes: readonly AddRoute[] = [
  additions,
  list('sample', '/api/v1/samples/:id/attachments'),
  list('violation', '/api/v1/violations/:id/attachments'),
  list('characteristic', '/api/v1/characteristics/:id/attachments'),
  get,
  remove,
]
