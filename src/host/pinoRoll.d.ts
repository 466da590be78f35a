declare module 'pino-roll' {
  import type { DestinationStream } from 'pino'

  /** The file that is written to, as far as it is used. */
  interface RollingFile extends DestinationStream {
    on(event: 'error', listener: (error: Error) => void): unknown
    once(event: 'ready' | 'close', listener: () => void): unknown
    end(): void
  }

  export default function roll(options: {
    readonly file: string
    readonly size?: string
    readonly extension?: string
    readonly limit?: { readonly count: number; readonly removeOtherLogFiles?: boolean }
    readonly mkdir?: boolean
    readonly mode?: number
  }): Promise<RollingFile>
}
