/** What is filled into the ready lines. */
export interface PostingTarget {
  /** Where the station listens, such as `http://127.0.0.1:8420`; over HTTPS the lines trust its own certificate authority. */
  readonly base: string
  readonly key: string
  /** A subgroup as JSON in ASCII without single quotes; null where the key only reads. */
  readonly body: string | null
}

/** A way to use the key, ready to be pasted. */
export interface PostingLines {
  readonly name: string
  readonly lines: string
}

/** The file in which the station hands out the certificate of its authority. */
export const authorityFile = 'centerline-authority.crt'

const pythonLines = (url: string, headers: string, data: string | null, trusts: boolean): string =>
  [
    trusts ? 'import ssl, urllib.request' : 'import urllib.request',
    '',
    'request = urllib.request.Request(',
    `    "${url}",`,
    ...(data === null ? [] : [`    data=b'${data.replaceAll('\\', '\\\\')}',`]),
    `    headers={${headers}},`,
    ')',
    ...(trusts ? [`context = ssl.create_default_context(cafile="${authorityFile}")`] : []),
    `print(urllib.request.urlopen(request${trusts ? ', context=context' : ''}).read().decode())`,
  ].join('\n')

const readingLines = (base: string, key: string, trusts: boolean): PostingLines[] => {
  const url = `${base}/api/v1/characteristics`
  return [
    {
      name: 'curl',
      lines: [
        `curl ${url} \\`,
        ...(trusts ? [`  --cacert ${authorityFile} \\`] : []),
        `  -H 'X-API-Key: ${key}'`,
      ].join('\n'),
    },
    {
      name: 'PowerShell',
      lines: [`Invoke-RestMethod -Uri '${url}' \``, `  -Headers @{ 'X-API-Key' = '${key}' }`].join('\n'),
    },
    { name: 'Python', lines: pythonLines(url, `"X-API-Key": "${key}"`, null, trusts) },
  ]
}

/**
 * Ready lines for the three programs that people have at hand: they send a subgroup, or read where the key may not send. The
 * body is JSON within single quotes, which each of them reads as it stands.
 *
 * @example postingLines({ base: 'http://127.0.0.1:8420', key, body: '{"characteristic": "RING", "measurements": [74.030]}' })
 */
export const postingLines = ({ base, key, body }: PostingTarget): PostingLines[] => {
  const trusts = base.startsWith('https:')
  if (body === null) return readingLines(base, key, trusts)
  const url = `${base}/api/v1/data-entry/submit`
  return [
    {
      name: 'curl',
      lines: [
        `curl -X POST ${url} \\`,
        ...(trusts ? [`  --cacert ${authorityFile} \\`] : []),
        `  -H 'X-API-Key: ${key}' \\`,
        `  -H 'Content-Type: application/json' \\`,
        `  -d '${body}'`,
      ].join('\n'),
    },
    {
      name: 'PowerShell',
      lines: [
        `Invoke-RestMethod -Method Post -Uri '${url}' \``,
        `  -Headers @{ 'X-API-Key' = '${key}' } \``,
        `  -ContentType 'application/json' \``,
        `  -Body '${body}'`,
      ].join('\n'),
    },
    {
      name: 'Python',
      lines: pythonLines(url, `"X-API-Key": "${key}", "Content-Type": "application/json"`, body, trusts),
    },
  ]
}
