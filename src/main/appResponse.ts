import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
}

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')

const refusal = (status: number, sentence: string): Response =>
  new Response(sentence, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })

/** The file that a path names; null where it lies outside the folder. A path of the page's own router is its index. */
const fileFor = (folder: string, url: string): string | null => {
  let path: string
  try {
    path = decodeURIComponent(new URL(url).pathname)
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const file = resolve(folder, `.${path}`)
  if (file !== folder && !file.startsWith(folder + sep)) return null
  return extname(file) === '' ? resolve(folder, 'index.html') : file
}

/**
 * Answers a request of the window with a file of the built screens. A page gets a Content-Security-Policy whose nonce
 * is new each time, and is told it in `<meta name="csp-nonce">` for the styles that it makes itself.
 *
 * @param root folder of the built screens
 */
export const appResponse = async (
  root: string,
  request: { readonly method: string; readonly url: string },
): Promise<Response> => {
  if (request.method !== 'GET') return refusal(405, 'Only GET is answered here.')
  const file = fileFor(resolve(root), request.url)
  const type = file === null ? undefined : types[extname(file)]
  if (file === null || type === undefined) return refusal(404, 'There is no such file.')
  let content: Buffer
  try {
    content = await readFile(file)
  } catch {
    return refusal(404, 'There is no such file.')
  }
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' }
  if (extname(file) !== '.html') return new Response(new Uint8Array(content), { headers })
  const nonce = randomBytes(16).toString('base64')
  const meta = `<meta name="csp-nonce" content="${nonce}">`
  const page = content.toString('utf8').replace(/<head[^>]*>/i, (head) => `${head}${meta}`)
  return new Response(page, {
    headers: { ...headers, 'content-security-policy': policy(nonce), 'cache-control': 'no-store' },
  })
}
