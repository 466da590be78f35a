import { pemText } from '../../contract/network.ts'
import { route } from '../route.ts'

export const getCertificate = route({
  operation: 'network.certificate',
  method: 'GET',
  url: '/api/v1/network/certificate',
  summary: "The certificate of the station's certificate authority, to be accepted on other computers",
  description:
    'PEM. Compare its SHA-256 fingerprint with the one under Settings on the station before you accept it.',
  tag: 'Station',
  mediaType: 'application/x-x509-ca-cert',
  answers: { 200: pemText },
  input: () => ({}),
  answer: ({ pem }, _asked, reply) => {
    reply.header('content-disposition', 'attachment; filename="centerline-authority.crt"')
    return pem
  },
})
