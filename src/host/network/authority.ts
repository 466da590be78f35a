import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { BlockList, isIP } from 'node:net'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints,
  NameConstraints,
} from '@peculiar/asn1-x509'
import * as x509 from '@peculiar/x509'

const DAY = 86_400_000
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

/** Addresses that no other plant or site on the internet is reached by (RFC 1918, 3927, 4193), and the computer itself. */
const privateNetworks = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '127.0.0.0/8',
  'fc00::/7',
  '::1/128',
]
const ownNames = ['localhost', '127.0.0.1', '::1']

/** How long a certificate authority holds: the people of a plant accept it once. */
const authorityDays = 3650
/** The longest that browsers accept of a server's certificate. */
const serverDays = 397

/** A certificate in PEM with its private key in PKCS #8. */
export interface Certified {
  readonly certificate: string
  readonly key: Uint8Array
}

const makeKeys = () => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])

const exported = async (key: webcrypto.CryptoKey): Promise<Uint8Array> =>
  new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', key))

const subtree = (name: string): GeneralSubtree => {
  const [address = ''] = name.split('/')
  const family = isIP(address)
  if (family === 0) return new GeneralSubtree({ base: new GeneralName({ dNSName: name }) })
  const range = name.includes('/') ? name : `${name}/${family === 4 ? 32 : 128}`
  return new GeneralSubtree({ base: new GeneralName({ iPAddress: range }) })
}

/** What an authority may sign for, so that its key, were it stolen, opens no other site. */
const constraint = (names: readonly string[]): x509.Extension => {
  const permitted = [...new Set([...ownNames.filter((name) => isIP(name) === 0), ...names])]
  const permittedSubtrees = new GeneralSubtrees([...permitted, ...privateNetworks].map(subtree))
  return new x509.Extension(
    id_ce_nameConstraints,
    true,
    AsnConvert.serialize(new NameConstraints({ permittedSubtrees })),
  )
}

const span = (now: number, days: number) => ({
  // A computer of the plant whose clock is behind accepts it too.
  notBefore: new Date(now - DAY),
  notAfter: new Date(now + (days - 1) * DAY),
})

/**
 * Makes a certificate authority that may sign for these names and for private addresses only (RFC 5280, 4.2.1.10), and no
 * further authority.
 *
 * @param now milliseconds since 1970
 */
export const makeAuthority = async (names: readonly string[], now: number): Promise<Certified> => {
  const keys = await makeKeys()
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [`Centerline on ${names[0] ?? 'this computer'}`] }, { O: ['Centerline local authority'] }],
    keys,
    signingAlgorithm: algorithm,
    ...span(now, authorityDays),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      constraint(names),
    ],
  })
  return { certificate: `${made.toString('pem')}\n`, key: await exported(keys.privateKey) }
}

/** Signs a certificate with which a server answers under these names and the loopback ones. */
export const makeServerCertificate = async (
  authority: Certified,
  names: readonly string[],
  now: number,
): Promise<Certified> => {
  const keys = await makeKeys()
  const issuer = new x509.X509Certificate(authority.certificate)
  const signingKey = await webcrypto.subtle.importKey(
    'pkcs8',
    new Uint8Array(authority.key),
    algorithm,
    false,
    ['sign'],
  )
  const known = [...new Set([...names, ...ownNames])]
  const made = await x509.X509CertificateGenerator.create({
    subject: [{ CN: [names[0] ?? 'localhost'] }],
    issuer: issuer.subject,
    publicKey: keys.publicKey,
    signingKey,
    signingAlgorithm: algorithm,
    ...span(now, serverDays),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        known.map((name) => ({ type: isIP(name) === 0 ? 'dns' : 'ip', value: name })),
      ),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { certificate: `${made.toString('pem')}\n`, key: await exported(keys.privateKey) }
}

const isInOneOf = (address: string, ranges: readonly string[]): boolean => {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', bits] = range.split('/')
    list.addSubnet(network, Number(bits), isIP(network) === 4 ? 'ipv4' : 'ipv6')
  }
  return list.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}

/** Whether an authority's certificate allows it to sign for all these names. */
export const signsFor = (authorityPem: string, names: readonly string[]): boolean => {
  const extension = new x509.X509Certificate(authorityPem).getExtension(id_ce_nameConstraints)
  if (extension === null) return false
  const { permittedSubtrees } = AsnConvert.parse(extension.value, NameConstraints)
  const bases = (permittedSubtrees ?? []).map(({ base }) => base)
  const ranges = bases.flatMap(({ iPAddress }) => (iPAddress === undefined ? [] : [iPAddress]))
  return names.every((name) =>
    isIP(name) === 0 ? bases.some(({ dNSName }) => dNSName === name) : isInOneOf(name, ranges),
  )
}
