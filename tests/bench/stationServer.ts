import { process74 } from './randomSubgroups.ts'
import { type ServerProcess, startServer } from './serverProcess.ts'

export const administrator = { username: 'bench', password: 'correct horse battery' }

/** A built station in a process of its own, and an administrator who is signed in. */
export interface StationServer extends ServerProcess {
  /** What a request of the administrator carries. */
  readonly headers: Readonly<Record<string, string>>
  /** Calls the API as the administrator. */
  readonly call: (method: string, path: string, body?: object) => Promise<unknown>
}

const send = async (url: string, method: string, headers: Record<string, string>, body?: object) => {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status}: ${text}`)
  return JSON.parse(text) as unknown
}

/** Starts the built station on a data folder, with the administrator where there is nobody yet. */
export const startStation = async (dataDir: string): Promise<StationServer> => {
  // As `npm run station` starts it.
  const args = ['--max-semi-space-size=16', 'out/main/headless.js', '--port', '0', '--data-dir', dataDir]
  const server = await startServer(args, {
    CENTERLINE_ADMIN_USERNAME: administrator.username,
    CENTERLINE_ADMIN_PASSWORD: administrator.password,
  })
  const login = await send(`${server.address}/api/v1/auth/login`, 'POST', {}, administrator)
  const { access_token } = login as { access_token: string }
  const headers = { authorization: `Bearer ${access_token}` }
  return {
    ...server,
    headers,
    call: (method, path, body) => send(`${server.address}${path}`, method, headers, body),
  }
}

/** A key of the administrator without a rate limit. */
export const keyWithoutLimit = async (station: StationServer): Promise<string> => {
  const made = await station.call('POST', '/api/v1/users/me/apikeys', {
    description: 'benchmark',
    rate_limit_per_minute: null,
  })
  return (made as { plaintext_key: string }).plaintext_key
}

/** How every measured characteristic is set up: subgroups of 5, all eight rules. */
export const characteristicInput = (code: string) =>
  ({
    code,
    name: `Ring ${code}`,
    unit: 'mm',
    chart_type: 'xbar_r',
    subgroup_size: 5,
    decimals: process74.decimals,
    rules: { preset: 'nelson' },
  }) as const

/** The limits that every measured characteristic is judged by. */
export const givenLimits = {
  method: 'given',
  center_line: process74.centerLine,
  sigma: process74.sigma,
} as const

/** Adds a characteristic with frozen limits and gives its id. */
export const addCharacteristic = async (station: StationServer, code: string): Promise<number> => {
  const { id } = (await station.call('POST', '/api/v1/characteristics', characteristicInput(code))) as {
    id: number
  }
  await station.call('POST', `/api/v1/characteristics/${id}/limits`, givenLimits)
  return id
}
