import fc from 'fast-check'

/** Texts that something else than a text might be made of: SQL, HTML, a formula, a shell line, a path, a header, a format. */
export const hostileTexts = [
  "'; DROP TABLE user; --",
  '" OR ""="',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.example","x")',
  '@SUM(1+1)*cmd|calc!A0',
  '$(reboot)',
  '`id`; rm -rf ~ | true',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '%2e%2e%2f%00',
  'C:\\CON\\NUL',
  'x\r\nSet-Cookie: a=b',
  '{{7*7}}#{7*7}<%= 7*7 %>',
  '%s%n%d',
  '\u202egnp.exe',
  '\u200f\u2067rtl',
  'e\u0301\u0301\u0301\u0301',
  '\ufeffBOM',
  '\u{1f469}\u200d\u{1f52c}',
  'NaN',
  'null',
  '-1',
  '1e999',
  '0x10',
  '9007199254740993',
  '2026-13-45T99:99:99Z',
  '__proto__',
  'constructor',
] as const

/** Texts that cannot be written down as they are: NUL, control characters, half of a pair. */
const brokenTexts = [
  '\0',
  'a\0b',
  '\u0007\u001b[31m',
  '\ud800',
  '\udfff\ud800',
  'x\u2028y',
  '\u0085',
] as const

const numbers = [
  0,
  -0,
  -1,
  0.1,
  5e-324,
  1e21,
  1e308,
  -1e308,
  2 ** 31,
  2 ** 32 + 1,
  2 ** 53,
  2 ** 63,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
] as const

const nested = (depth: number, shut: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i += 1) value = shut(value)
  return value
}

/** An object whose own key is one that prototypes have. */
const poisoned = (key: string): unknown => JSON.parse(`{${JSON.stringify(key)}:{"isAdmin":true}}`)

/** Any value that a schema did not ask for. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...hostileTexts),
  fc.constantFrom<unknown>(...brokenTexts),
  fc.constantFrom<unknown>(...numbers),
  fc.constantFrom<unknown>(null, true, false, '', ' ', [], {}, [[]], [null], { a: { b: [] } }),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', '').map(poisoned),
  fc.constantFrom('x', '\u{1f469}', '\0', '9').map((text) => text.repeat(5_000)),
  fc.integer({ min: 1, max: 400 }).map((depth) => nested(depth, (inner) => [inner])),
  fc.integer({ min: 1, max: 400 }).map((depth) => nested(depth, (inner) => ({ a: inner }))),
  fc.array(fc.constantFrom<unknown>(1, null, 'x', -1e308), { maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
)

/** What happens to a text on its way: cut, doubled, a number beyond all, a key that is there twice. */
export const mangled = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(text) },
    { weight: 1, arbitrary: fc.nat(text.length).map((at) => text.slice(0, at)) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        `${text}${text}`,
        `\ufeff${text}`,
        text.replace(/\d+/, '1e400'),
        text.replace('{', '{"__proto__":{"role":"ADMIN"},'),
        text.replace('{', '{"id":1,"id":2,'),
        text.replace(/"([^"]*)"/, '"\\ud800$1"'),
        `${'['.repeat(20_000)}${text}`,
        text.replaceAll('"', "'"),
      ),
    },
  )
