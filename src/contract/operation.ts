import type { z } from 'zod'
import type { Permission } from './permission.ts'

/** An operation's contract: what goes in, what comes out, and the permission that it needs. */
export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input
  readonly output: Output
  readonly permission: Permission | 'public'
}

/** A stream's contract: a snapshot when it is opened, then deltas. */
export interface Stream<
  Input extends z.ZodType = z.ZodType,
  Snapshot extends z.ZodType = z.ZodType,
  Delta extends z.ZodType = z.ZodType,
> {
  readonly input: Input
  readonly snapshot: Snapshot
  readonly delta: Delta
  readonly permission: Permission | 'public'
  /** Goes on at a window that is locked, where it stands behind the lock for all to see. */
  readonly whileLocked: boolean
}

/** Declares an operation. */
export const operation = <I extends z.ZodType, O extends z.ZodType>(
  permission: Permission | 'public',
  input: I,
  output: O,
): Operation<I, O> => ({ permission, input, output })

/** Declares a stream. */
export const stream = <I extends z.ZodType, S extends z.ZodType, D extends z.ZodType>(
  permission: Permission | 'public',
  input: I,
  snapshot: S,
  delta: D,
  { whileLocked = false }: { readonly whileLocked?: boolean } = {},
): Stream<I, S, D> => ({ permission, input, snapshot, delta, whileLocked })
