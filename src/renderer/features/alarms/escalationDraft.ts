import type { Escalation, Recipient } from '../../../contract/alarmEscalation.ts'
import type { InputOf } from '../../../contract/operations.ts'

/** A step as it is typed: mail addresses as text, webhooks by their ids. */
export interface StepDraft {
  readonly minutes: number | null
  readonly addresses: readonly string[]
  readonly webhooks: readonly number[]
}

/** An escalation as it is typed. */
export interface EscalationDraft {
  readonly name: string
  readonly enabled: boolean
  readonly severity: Escalation['severity']
  readonly characteristics: readonly number[]
  readonly lines: readonly string[]
  readonly steps: readonly StepDraft[]
}

const addressesOf = (recipients: readonly Recipient[]): string[] =>
  recipients.flatMap((one) => (one.kind === 'email' ? one.address : []))

const webhooksOf = (recipients: readonly Recipient[]): number[] =>
  recipients.flatMap((one) => (one.kind === 'webhook' ? one.webhook_id : []))

/** A draft to begin with: that of an escalation, or of a new one. */
export const escalationDraft = (known: Escalation | null): EscalationDraft =>
  known === null
    ? {
        name: '',
        enabled: true,
        severity: 'CRITICAL',
        characteristics: [],
        lines: [],
        steps: [{ minutes: 5, addresses: [], webhooks: [] }],
      }
    : {
        ...known,
        steps: known.steps.map(({ after_minutes, recipients }) => ({
          minutes: after_minutes,
          addresses: addressesOf(recipients),
          webhooks: webhooksOf(recipients),
        })),
      }

/** Whether a step says when and to whom. */
export const isWhole = ({ minutes, addresses, webhooks }: StepDraft): boolean =>
  minutes !== null && addresses.length + webhooks.length > 0

/** What the station gets of a draft whose steps are whole. */
export const settingsOfDraft = (draft: EscalationDraft): InputOf<'escalation.create'> => ({
  name: draft.name.trim(),
  enabled: draft.enabled,
  severity: draft.severity,
  characteristics: [...draft.characteristics],
  lines: [...draft.lines],
  steps: draft.steps
    .filter(isWhole)
    .map(({ minutes, addresses, webhooks }) => ({
      after_minutes: minutes ?? 0,
      recipients: [
        ...addresses.map((address): Recipient => ({ kind: 'email', address })),
        ...webhooks.map((webhook_id): Recipient => ({ kind: 'webhook', webhook_id })),
      ],
    }))
    .toSorted((a, b) => a.after_minutes - b.after_minutes),
})
