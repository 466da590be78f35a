import { safeStorage } from 'electron'
import type { HostOptions } from '../host/host.ts'

const noKeyring =
  'This desktop has no keyring, so the secrets of the station lie in files that only this user may read. Install one (GNOME Keyring or KWallet) and start again to have them sealed.'
const noStore =
  "The system's own place for secrets cannot be used, so the secrets of the station lie in files that only this user may read."

/**
 * Keychain, DPAPI or the desktop's keyring, where there is one. On Linux without a keyring Electron would seal with a
 * password that everybody knows (`basic_text`): then there is no sealer, and the reason. Only once Electron is ready.
 */
export const systemSecrets = (): Pick<HostOptions, 'sealer' | 'sealerProblem'> => {
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') {
    return { sealerProblem: noKeyring }
  }
  if (!safeStorage.isEncryptionAvailable()) return { sealerProblem: noStore }
  return {
    sealer: {
      seal: (secret) => safeStorage.encryptString(Buffer.from(secret).toString('base64')),
      open: (sealed) => Buffer.from(safeStorage.decryptString(Buffer.from(sealed)), 'base64'),
    },
  }
}
