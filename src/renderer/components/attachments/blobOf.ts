const part = 1024 * 1024

/**
 * A blob of bytes that is put together in parts of 1 MB with the page breathing between: a photo of 10 MB at once would hold it up
 * for longer than a person's finger waits.
 */
export const blobOf = async (bytes: Uint8Array, type: string): Promise<Blob> => {
  const parts: Blob[] = []
  for (let at = 0; at < bytes.length; at += part) {
    parts.push(new Blob([bytes.subarray(at, at + part) as Uint8Array<ArrayBuffer>]))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return new Blob(parts, { type })
}
