import { type Folder, step } from './step.ts'

const tokens = { token: 'access_token', refreshToken: 'refresh_token' }

export const health: Folder = {
  name: 'Health',
  steps: [step('health.live'), step('health.ready'), step('metrics')],
}

export const setup: Folder = {
  name: 'Setup',
  steps: [
    step('setup.status'),
    step('setup.create', {
      body: {
        username: '{{username}}',
        password: '{{password}}',
        full_name: 'Anna Weber',
        station_name: 'Hall 3',
      },
    }),
  ],
}

const login = { body: { username: '{{username}}', password: '{{password}}' }, keep: tokens }

export const signingIn: Folder = {
  name: 'Signing in',
  steps: [
    step('auth.login', login),
    step('auth.refresh', { body: { refresh_token: '{{refreshToken}}' }, keep: tokens }),
    step('auth.logout', { body: { refresh_token: '{{refreshToken}}' } }),
    step('auth.login', { ...login, name: 'Sign in again, for all that follows' }),
  ],
}

export const users: Folder = {
  name: 'Users',
  steps: [
    step('user.create', {
      body: {
        username: 'ben.ortiz',
        full_name: 'Ben Ortiz',
        role: 'OPERATOR_DATAENTRY',
        client_id: 'PUMP-LINE-2',
        password: 'seven blue gauges',
        must_change_password: true,
      },
      keep: { userId: 'user_id' },
    }),
    step('user.list'),
    step('user.update', {
      path: { id: '{{userId}}' },
      body: { full_name: 'Benito Ortiz', pin: '7351', badge: 'B-204' },
    }),
    step('user.changePassword', {
      body: { current_password: '{{password}}', new_password: 'nine green spindles' },
      keep: tokens,
    }),
    step('user.changePassword', {
      name: 'Change it back',
      body: { current_password: 'nine green spindles', new_password: '{{password}}' },
      keep: tokens,
    }),
  ],
}

const permissions = { characteristics: 'all', 'samples.create': true, 'samples.update': false }

export const apiKeys: Folder = {
  name: 'API keys',
  steps: [
    step('apiKey.create', {
      body: {
        name: 'CMM 2',
        description: 'coordinate measuring machine, hall 3',
        permissions,
        rate_limit_per_minute: 120,
        allowed_addresses: ['127.0.0.0/8'],
        expires_in_days: 365,
      },
      keep: { keyId: 'id', apiKey: 'plaintext_key' },
    }),
    step('apiKey.list'),
    step('apiKey.update', { path: { id: '{{keyId}}' }, body: { description: 'moved to hall 4' } }),
    step('apiKey.rotate', {
      path: { id: '{{keyId}}' },
      body: { overlap_hours: 48 },
      keep: { newKeyId: 'id' },
    }),
    step('apiKey.revoke', { path: { id: '{{newKeyId}}' } }),
    step('apiKey.generate', { body: { description: 'PLC bridge' } }),
  ],
}

export const administration: Folder = {
  name: 'Administration',
  steps: [
    step('adminKey.create', {
      body: {
        name: 'Torque station',
        description: 'line A, place 4',
        permissions,
        expiresInDays: 365,
        rateLimitPerMinute: 300,
        allowedAddresses: ['192.168.10.0/24'],
        clientId: 'PUMP-LINE-2',
      },
      keep: { adminKeyId: 'keyInfo.id' },
    }),
    step('adminKey.list', { query: { includeInactive: 'true' } }),
    step('adminKey.update', { path: { id: '{{adminKeyId}}' }, body: { isActive: false } }),
    step('adminKey.update', {
      name: 'Let it go on',
      path: { id: '{{adminKeyId}}' },
      body: { isActive: true },
    }),
    step('adminKey.rotate', {
      path: { id: '{{adminKeyId}}' },
      body: { overlapHours: 24 },
      keep: { newAdminKeyId: 'keyInfo.id' },
    }),
    step('adminKey.revoke', { path: { id: '{{newAdminKeyId}}' } }),
    step('adminKey.remove', { path: { id: '{{adminKeyId}}' }, query: { permanent: 'false' } }),
  ],
}
