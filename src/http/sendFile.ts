import type { FastifyReply } from 'fastify'

/** A file name that a header may carry as it is. */
const plain = /^[\w !#$&+.^`{}~()'-]+$/

const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * How a file is offered to be saved under its name, in any script (RFC 6266, 4.3; RFC 8187).
 *
 * @example contentDisposition('Bericht.pdf') // 'attachment; filename="Bericht.pdf"'
 * @example contentDisposition('Größe.pdf') // `attachment; filename="Gr__e.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf`
 */
export const contentDisposition = (name: string): string => {
  if (plain.test(name)) return `attachment; filename="${name}"`
  const ascii = [...name].map((sign) => (plain.test(sign) ? sign : '_')).join('')
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(name)}`
}

/** Makes an answer of a file: to be saved, never to be shown as a page of ours, and kept by nobody on the way. */
export const sendFile = (
  reply: FastifyReply,
  { file_name, bytes }: { readonly file_name: string; readonly bytes: Uint8Array },
): Buffer => {
  reply.header('content-disposition', contentDisposition(file_name))
  reply.header('content-security-policy', "default-src 'none'; sandbox")
  reply.header('x-content-type-options', 'nosniff')
  reply.header('cache-control', 'private, no-store')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
