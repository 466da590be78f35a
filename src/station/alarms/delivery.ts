/** Where e-mails go out, with what is secret about it. */
export interface MailRoute {
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls' | 'none'
  readonly user: string | null
  readonly password: string | null
  /** A certificate authority in PEM that is trusted besides the known ones. */
  readonly ca: string | null
}

/** A file that goes with an e-mail. */
export interface MailFile {
  readonly fileName: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

export interface Mail {
  readonly from: { readonly name: string; readonly address: string }
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The same at each attempt, so that one that arrived twice can be told. */
  readonly messageId: string
  readonly at: Date
  readonly files?: readonly MailFile[]
}

export interface WebhookCall {
  readonly url: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** What became of an attempt: `accepted` it is the receiver's now, `refused` it will be refused again, `later` it may work. */
export interface Attempt {
  readonly outcome: 'accepted' | 'refused' | 'later'
  /** The server's answer, or why there was none. */
  readonly answer: string
  /** Set where all was said and no answer came: the receiver may have it. */
  readonly unsure?: true
}

/** How messages leave the station; the host knows the protocols. Neither rejects, and each has a time limit of its own. */
export interface Delivery {
  readonly mail: (route: MailRoute, mail: Mail, signal: AbortSignal) => Promise<Attempt>
  readonly webhook: (call: WebhookCall, signal: AbortSignal) => Promise<Attempt>
}

const nowhere: Attempt = { outcome: 'refused', answer: 'This station was started without a way to send.' }

/** Sends nothing. */
export const noDelivery: Delivery = {
  mail: () => Promise.resolve(nowhere),
  webhook: () => Promise.resolve(nowhere),
}
