/** What is filled into the ready lines. */
export interface PostingTarget {
  /** Where the station listens, such as `http://127.0.0.1:8420`. */
  readonly base: string
  readonly key: string
  /** The code of the characteristic. */
  readonly code: string
  /** Written as the gauge would write them. */
  readonly measurements: readonly string[]
}

/** A way to post a measurement, ready to be pasted. */
export interface PostingLines {
  readonly name: string
  readonly lines: string
}

/** JSON that stands within single quotes in a shell, in PowerShell and in Python alike, whatever a code consists of. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[^ -&(-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/**
 * Ready lines for the three programs that people have at hand. The body is JSON within single quotes, which each of them
 * reads as it stands.
 *
 * @example postingLines({ base: 'http://127.0.0.1:8420', key, code: 'RING', measurements: ['74.030'] })
 */
export const postingLines = ({ base, key, code, measurements }: PostingTarget): PostingLines[] => {
  const url = `${base}/api/v1/data-entry/submit`
  const body = `{"characteristic": ${quoted(code)}, "measurements": [${measurements.join(', ')}]}`
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
        'import json, urllib.request',
        '',
        'request = urllib.request.Request(',
        `    "${url}",`,
        `    data=json.dumps(${body}).encode(),`,
        `    headers={"X-API-Key": "${key}", "Content-Type": "application/json"},`,
        ')',
        'print(urllib.request.urlopen(request).read().decode())',
      ].join('\n'),
    },
  ]
}
