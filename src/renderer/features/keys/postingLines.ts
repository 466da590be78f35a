/** What is filled into the ready lines. */
export interface PostingTarget {
  /** Where the station listens, such as `http://127.0.0.1:8420`. */
  readonly base: string
  readonly key: string
  readonly characteristicId: number
  readonly measurements: readonly number[]
}

/** A way to post a measurement, ready to be pasted. */
export interface PostingLines {
  readonly name: string
  readonly lines: string
}

/**
 * Ready lines for the three programs that people have at hand. The figures are plain JSON numbers, so nothing needs quoting.
 *
 * @example postingLines({ base: 'http://127.0.0.1:8420', key, characteristicId: 7, measurements: [74.03] })
 */
export const postingLines = ({
  base,
  key,
  characteristicId,
  measurements,
}: PostingTarget): PostingLines[] => {
  const url = `${base}/api/v1/data-entry/submit`
  const body = JSON.stringify({ characteristic_id: characteristicId, measurements })
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
