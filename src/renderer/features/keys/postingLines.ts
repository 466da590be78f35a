/** What is filled into the ready lines. */
export interface PostingTarget {
  /** Where the station listens, such as `http://127.0.0.1:8420`. */
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

const readingLines = (base: string, key: string): PostingLines[] => {
  const url = `${base}/api/v1/characteristics`
  return [
    { name: 'curl', lines: [`curl ${url} \\`, `  -H 'X-API-Key: ${key}'`].join('\n') },
    {
      name: 'PowerShell',
      lines: [`Invoke-RestMethod -Uri '${url}' \``, `  -Headers @{ 'X-API-Key' = '${key}' }`].join('\n'),
    },
    {
      name: 'Python',
      lines: [
        'import urllib.request',
        '',
        'request = urllib.request.Request(',
        `    "${url}",`,
        `    headers={"X-API-Key": "${key}"},`,
        ')',
        'print(urllib.request.urlopen(request).read().decode())',
      ].join('\n'),
    },
  ]
}

/**
 * Ready lines for the three programs that people have at hand: they send a subgroup, or read where the key may not send. The
 * body is JSON within single quotes, which each of them reads as it stands.
 *
 * @example postingLines({ base: 'http://127.0.0.1:8420', key, body: '{"characteristic": "RING", "measurements": [74.030]}' })
 */
export const postingLines = ({ base, key, body }: PostingTarget): PostingLines[] => {
  if (body === null) return readingLines(base, key)
  const url = `${base}/api/v1/data-entry/submit`
  return [
    {
      name: 'curl',
      lines: [
        `curl -X POST ${url} \\`,
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
      lines: [
        'import urllib.request',
        '',
        'request = urllib.request.Request(',
        `    "${url}",`,
        `    data=b'${body.replaceAll('\\', '\\\\')}',`,
        `    headers={"X-API-Key": "${key}", "Content-Type": "application/json"},`,
        ')',
        'print(urllib.request.urlopen(request).read().decode())',
      ].join('\n'),
    },
  ]
}
