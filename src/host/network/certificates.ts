import { createPrivateKey, X509Certificate } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecretName, SecretStore } from '../../station/secretStore.ts'
import { type Certified, makeAuthority, makeServerCertificate, signsFor } from './authority.ts'

/** A certificate is renewed while it still holds for this long. */
const RENEW_BEFORE = 30 * 86_400_000

/** What a TLS server answers with, and what people need to trust it. */
export interface Certificates {
  /** PEM. */
  readonly key: string
  readonly certificate: string
  readonly authority: string
  /** SHA-256 of the authority's certificate: pairs of hexadecimal digits with colons. */
  readonly fingerprint: string
  readonly expiresAt: Date
  readonly authorityExpiresAt: Date
}

interface Folder {
  readonly dataDir: string
  readonly secrets: SecretStore
}

const namesOf = (certificate: X509Certificate): ReadonlySet<string> =>
  new Set(
    (certificate.subjectAltName ?? '').split(', ').map((entry) => entry.replace(/^(DNS|IP Address):/, '')),
  )

const canonical = (name: string): string => (name.includes(':') ? new URL(`http://[${name}]`).hostname : name)

const holdsFor = (certificate: X509Certificate, names: readonly string[], now: number): boolean => {
  if (certificate.validToDate.getTime() - now < RENEW_BEFORE) return false
  if (certificate.validFromDate.getTime() > now) return false
  const known = [...namesOf(certificate)].map((name) => canonical(name.toLowerCase()))
  return names.every((name) => known.includes(canonical(name)))
}

const fileOf = ({ dataDir }: Folder, name: SecretName): string => join(dataDir, 'network', `${name}.crt`)

const pemKey = (key: Uint8Array): string =>
  createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' })
    .export({ format: 'pem', type: 'pkcs8' })
    .toString()

/** Null where it is not there, or its key cannot be read or is of another certificate. */
const readPair = (folder: Folder, name: SecretName): Certified | null => {
  try {
    const key = folder.secrets.read(name)
    const certificate = readFileSync(fileOf(folder, name), 'utf8')
    if (key === null) return null
    const fits = new X509Certificate(certificate).checkPrivateKey(
      createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' }),
    )
    return fits ? { certificate, key } : null
  } catch {
    return null
  }
}

const keepPair = (folder: Folder, name: SecretName, pair: Certified): Certified => {
  mkdirSync(join(folder.dataDir, 'network'), { recursive: true, mode: 0o700 })
  folder.secrets.write(name, pair.key)
  writeFileSync(fileOf(folder, name), pair.certificate, { mode: 0o600 })
  return pair
}

const authorityFor = async (folder: Folder, names: readonly string[], now: number): Promise<Certified> => {
  const known = readPair(folder, 'authority')
  if (known !== null && signsFor(known.certificate, names)) {
    const { validToDate } = new X509Certificate(known.certificate)
    // It must outlive what it signs.
    if (validToDate.getTime() - now > 400 * 86_400_000) return known
  }
  return keepPair(folder, 'authority', await makeAuthority(names, now))
}

/**
 * The certificates under which the station is reached by these names. They are kept in the folder `network` of the data
 * folder, their keys among the secrets; a server's certificate is made anew a month before it ends and where a name is
 * missing, the authority only where it may not sign for a name: people have accepted it by hand.
 *
 * @param now milliseconds since 1970
 */
export const certificatesFor = async (
  folder: Folder,
  names: readonly string[],
  now: number,
): Promise<Certificates> => {
  const authority = await authorityFor(folder, names, now)
  const issuer = new X509Certificate(authority.certificate)
  let server = readPair(folder, 'server')
  if (server !== null) {
    const present = new X509Certificate(server.certificate)
    if (!present.verify(issuer.publicKey) || !holdsFor(present, names, now)) server = null
  }
  server ??= keepPair(folder, 'server', await makeServerCertificate(authority, names, now))
  return {
    key: pemKey(server.key),
    certificate: server.certificate,
    authority: authority.certificate,
    fingerprint: issuer.fingerprint256,
    expiresAt: new X509Certificate(server.certificate).validToDate,
    authorityExpiresAt: issuer.validToDate,
  }
}
