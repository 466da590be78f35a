import type { HostOptions } from './host.ts'

/**
 * What the environment says: `CENTERLINE_MASTER_API_KEY`, and `CENTERLINE_ADMIN_USERNAME` with `CENTERLINE_ADMIN_PASSWORD`.
 * Both shells take it from here.
 */
export const optionsFromEnvironment = (
  env: NodeJS.ProcessEnv = process.env,
): Pick<HostOptions, 'masterKey' | 'administrator'> => {
  const masterKey = env.CENTERLINE_MASTER_API_KEY
  const username = env.CENTERLINE_ADMIN_USERNAME
  const password = env.CENTERLINE_ADMIN_PASSWORD
  return {
    ...(masterKey ? { masterKey } : {}),
    ...(username && password ? { administrator: { username, password } } : {}),
  }
}
