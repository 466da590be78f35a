import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ContractError } from '../contract/errors.ts'

/** What a form of multipart/form-data holds: its file, and the words of its other fields. */
export class Form {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly fields: Readonly<Record<string, string>>

  constructor(fileName: string, bytes: Uint8Array, fields: Readonly<Record<string, string>>) {
    this.fileName = fileName
    this.bytes = bytes
    this.fields = fields
  }
}

const constraint = 'must be one file'

/** The parser of forms has no codes for what is wrong with them. */
const isBroken = (error: unknown): boolean =>
  error instanceof Error &&
  /unexpected end of|boundary not found|unsupported content-type/i.test(error.message)

const refusalOf = (error: unknown, largest: number): unknown => {
  const { code } = error as { readonly code?: unknown }
  if (code === 'FST_REQ_FILE_TOO_LARGE') {
    const megabytes = Math.floor(largest / 1024 / 1024)
    return new ContractError('PAYLOAD_TOO_LARGE', `The file is larger than ${megabytes} MB. Make it smaller.`)
  }
  if ((typeof code === 'string' && code.startsWith('FST_')) || isBroken(error)) {
    return new ContractError('VALIDATION_ERROR', 'The form is not whole. Send one part named "file".', [
      { field: 'file', constraint },
    ])
  }
  return error
}

const readForm = async (request: FastifyRequest): Promise<Form> => {
  let file: { readonly name: string; readonly bytes: Uint8Array } | null = null
  const fields: Record<string, string> = {}
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      if (part.fieldname === 'file') file = { name: part.filename, bytes }
    } else if (typeof part.value === 'string') fields[part.fieldname] = part.value
  }
  if (file === null) {
    throw new ContractError('VALIDATION_ERROR', 'The form has no file. Send one in a part named "file".', [
      { field: 'file', constraint },
    ])
  }
  return new Form(file.name, file.bytes, fields)
}

/**
 * Lets the routes of `scope` take multipart/form-data: their body is a `Form` then.
 *
 * @param largest bytes of its file
 */
export const takeForms = (scope: FastifyInstance, largest: number): void => {
  void scope.register(multipart, {
    limits: { fileSize: largest, files: 1, fields: 40, fieldSize: 200_000, parts: 41, headerPairs: 50 },
  })
  scope.addHook('preValidation', async (request) => {
    if (!request.isMultipart()) return
    try {
      request.body = await readForm(request)
    } catch (error) {
      throw refusalOf(error, largest)
    }
  })
}
