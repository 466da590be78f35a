import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'

/** Electron's `app`, as far as the code under test listens to it. */
const created: ((event: object, contents: object) => void)[] = []
vi.mock('electron', () => ({
  app: { on: (_name: string, listener: (event: object, contents: object) => void) => created.push(listener) },
}))
const { denyNavigation, denyPermissions, isOwnFrame } = await import('../../src/main/security.ts')

const sources = ['main', 'preload'].flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`src/${folder}/${name}`, 'utf8') })),
)

/** The text between the brackets that open at `start`. */
const argumentsAt = (text: string, start: number): string => {
  let depth = 0
  for (let at = text.indexOf('(', start); at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth === 0) return text.slice(start, at)
  }
  throw new Error('a bracket is missing')
}

const makers = /new\s+(?:BrowserWindow|BaseWindow|BrowserView|WebContentsView)\b|<webview/g
const windows = sources.flatMap(({ name, text }) =>
  [...text.matchAll(makers)].map(({ index }) => ({ name, options: argumentsAt(text, index) })),
)
const preferencesOf = (options: string): Record<string, string> => {
  const inside = /webPreferences:\s*\{([^}]*)\}/.exec(options)?.[1] ?? ''
  const pairs = [...inside.matchAll(/(\w+)\s*:\s*([^,\n]+)/g)]
  return Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value.trim()]))
}

describe('every window of the shell', () => {
  it('is found: a test that looks at none would hold for ever', () => {
    expect(windows.map(({ name }) => name)).toEqual(['main/wallWindow.ts', 'main/window.ts'])
  })

  it.each(windows)('in $name is sandboxed, isolated, and has nothing but its preload', ({ options }) => {
    expect(preferencesOf(options)).toEqual({
      preload: 'paths.preload',
      sandbox: 'true',
      contextIsolation: 'true',
      nodeIntegration: 'false',
      webviewTag: 'false',
      spellcheck: 'false',
      devTools: '!app.isPackaged',
    })
  })

  it.each([
    /webSecurity\s*:/,
    /allowRunningInsecureContent/,
    /experimentalFeatures|enableBlinkFeatures/,
    /nodeIntegrationIn/,
    /fromPartition|partition\s*:/,
    /openExternal|openPath/,
    /executeJavaScript|insertCSS/,
    /ipcMain\.handle|ipcRenderer\.(invoke|sendSync)|@electron\/remote/,
    /disable-web-security|ignore-certificate-errors|certificate-error|remote-debugging/,
    /registerFileProtocol|bypassCSP/,
  ])('uses nothing that would open it: %s', (dangerous) => {
    expect(sources.filter(({ text }) => dangerous.test(text)).map(({ name }) => name)).toEqual([])
  })

  it('has its guards before it exists, and two channels, which look at who calls', () => {
    const index = readFileSync('src/main/index.ts', 'utf8')
    const at = (call: string) => {
      expect(index).toContain(call)
      return index.lastIndexOf(call)
    }
    expect(at('denyPermissions(session.defaultSession)')).toBeLessThan(at('openWindow({'))
    expect(at('denyNavigation()')).toBeLessThan(at('start(options, dataDir).catch'))
    expect(at('app.enableSandbox()')).toBeLessThan(at('start(options, dataDir).catch'))
    const channels = sources.flatMap(({ text }) =>
      [...text.matchAll(/ipcMain\.(\w+)\((\w+)/g)].map(([, how, name]) => [how, name]),
    )
    expect(channels).toEqual([
      ['on', 'portMessage'],
      ['on', 'wallMessage'],
    ])
    expect(readFileSync('src/main/bridgePort.ts', 'utf8')).toContain('if (!isOwnFrame(frame)) return')
    expect(readFileSync('src/main/wallWindow.ts', 'utf8')).toContain(
      'if (!isOwnFrame(event.senderFrame)) return',
    )
  })

  it('gives the page one thing of its own: each further one is a way out of the sandbox', () => {
    const exposed = sources.flatMap(({ text }) => [...text.matchAll(/exposeIn\w+/g)].map(([call]) => call))
    expect(exposed).toEqual(['exposeInMainWorld'])
  })
})

describe('the guards of every page', () => {
  const stopped = (url: string, name: string): boolean => {
    let prevented = false
    const listeners = new Map<string, (event: object) => void>()
    let opened: unknown
    const contents = {
      on: (event: string, listener: (event: object) => void) => listeners.set(event, listener),
      setWindowOpenHandler: (handler: () => unknown) => {
        opened = handler()
      },
    }
    created.splice(0)
    denyNavigation()
    for (const listener of created) listener({}, contents)
    expect(opened).toEqual({ action: 'deny' })
    listeners.get(name)?.({
      url,
      preventDefault: () => {
        prevented = true
      },
    })
    return prevented
  }

  it('keep it where it is', () => {
    for (const name of ['will-frame-navigate', 'will-redirect']) {
      for (const url of [
        'https://example.com/',
        'file:///etc/passwd',
        'app://elsewhere/',
        'app://centerline.evil.example/',
        'http://127.0.0.1:8420/',
        'javascript:0',
      ]) {
        expect([name, url, stopped(url, name)]).toEqual([name, url, true])
      }
      expect(stopped('app://centerline/index.html', name)).toBe(false)
    }
    expect(stopped('app://centerline/', 'will-attach-webview')).toBe(true)
  })

  it('refuse every permission but a copy by click, and every device', () => {
    type Handler = (...given: unknown[]) => unknown
    const handlers: Record<string, Handler> = {}
    const keep = (name: string) => (handler: Handler) => {
      handlers[name] = handler
    }
    denyPermissions({
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
    } as never)
    const page = (url: string) => ({ getURL: () => url })
    const asked = (permission: string, url: string) => {
      let answer: unknown
      handlers.request?.(page(url), permission, (given: unknown) => {
        answer = given
      })
      expect(handlers.check?.(page(url), permission)).toBe(answer)
      return answer
    }
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'openExternal',
      'clipboard-read',
      'hid',
    ]) {
      expect([permission, asked(permission, 'app://centerline/')]).toEqual([permission, false])
    }
    expect(asked('clipboard-sanitized-write', 'app://centerline/')).toBe(true)
    expect(asked('clipboard-sanitized-write', 'https://example.com/')).toBe(false)
    expect(handlers.device?.()).toBe(false)
  })

  it('hand the port to the top frame of an own page only', () => {
    const frame = (url: string, parent: object | null) => isOwnFrame({ url, parent } as never)
    expect(frame('app://centerline/', null)).toBe(true)
    expect(frame('app://centerline/', {})).toBe(false)
    expect(frame('https://example.com/', null)).toBe(false)
    expect(isOwnFrame(null)).toBe(false)
  })
})

it('the fuses of the executable are set: it would else run as Node, or from changed files', () => {
  const text = readFileSync('electron-builder.yml', 'utf8')
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(text)?.[1] ?? ''
  const fuses = Object.fromEntries(
    [...block.matchAll(/^ {2}(\w+): (\w+)$/gm)].map(([, name, value]) => [name, value === 'true']),
  )
  expect(fuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  })
  expect(text).toMatch(/^asar: true$/m)
})
