import { masterKey } from './stationProcess.ts'

/** Calls the station with the master key. */
export const call = async (
  address: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${address}${path}`, {
    method,
    headers: {
      'x-api-key': masterKey,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}

/** Makes an Xbar-R characteristic with subgroups of 5 and a baseline of 25. */
export const createCharacteristic = async (address: string, code: string): Promise<number> => {
  const answer = await call(address, 'POST', '/api/v1/characteristics', {
    code,
    name: `Diameter ${code}`,
    chart_type: 'xbar_r',
    subgroup_size: 5,
  })
  if (answer.status !== 201) throw new Error(`characteristic refused: ${JSON.stringify(answer.body)}`)
  return (answer.body as { id: number }).id
}

interface Point {
  readonly sample_id: number
  readonly value: number
}

/** All stored points of a characteristic, oldest first. */
export const pointsOf = async (address: string, id: number): Promise<readonly Point[]> => {
  const { body } = await call(address, 'GET', `/api/v1/characteristics/${id}/chart?last=100000`)
  return (body as { points: readonly Point[] }).points
}
