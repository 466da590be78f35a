import { describe, expect, it } from 'vitest'
import type { Caller } from '../../../src/contract/caller.ts'
import { openSession } from '../../../src/station/people/session.ts'
import { setUpStation } from '../../../src/station/people/setUpStation.ts'
import { temporaryPeople } from '../../support/people.ts'

const from = (address: string): Caller => ({
  kind: 'anonymous',
  origin: { via: 'bridge', address, userAgent: null },
})
const first = { username: 'chief', password: 'a long enough pass phrase', full_name: 'Chief' }

describe('another computer of the network', () => {
  it('enters no first administrator: whoever is first on the network would own the station', async () => {
    const { deps } = temporaryPeople()
    const setUp = async (address: string) => setUpStation(deps)(from(address), first)
    await expect(setUp('192.168.7.9')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(setUp('fd00::9')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(setUp('127.0.0.1')).resolves.toMatchObject({ username: 'chief' })
  })

  it('signs nobody in by a PIN: four digits would be tried from every computer of the plant', async () => {
    const { deps } = temporaryPeople()
    const signIn = async (address: string) => {
      const caller = from(address)
      const { handlers } = openSession(deps, caller.origin)
      return handlers['session.signInByBadge'](caller, { badge: '12345', pin: '1234' })
    }
    await expect(signIn('192.168.7.9')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(signIn('window')).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })
})
