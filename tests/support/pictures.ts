/** The smallest picture of each kind that begins as its format says; enough for what looks at first bytes only. */
export const pictures = {
  jpeg: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  webp: Buffer.from('RIFF\x1a\0\0\0WEBPVP8L', 'latin1'),
  heic: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'),
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n', 'latin1'),
}
