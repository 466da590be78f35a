import { useEffect, useRef, useState } from 'react'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import classes from './IdleWatch.module.css'
import { type IdleState, idleState, isToTell } from './idleState.ts'

const signsOfUse = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
const calm: IdleState = { kind: 'calm' }

/** Locks a window that nobody uses, says so half a minute before, and tells the station while somebody does. */
export const IdleWatch = ({ minutes }: { readonly minutes: number | null }) => {
  const bridge = useBridge()
  const { lock } = useSession()
  const [state, setState] = useState<IdleState>(calm)
  const times = useRef({ used: 0, told: 0 })

  useEffect(() => {
    if (minutes === null) return
    times.current = { used: Date.now(), told: Date.now() }

    const look = () => {
      const now = Date.now()
      const next = idleState(now - times.current.used, minutes)
      setState((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
      if (next.kind === 'over') lock()
      else if (isToTell(times.current.used, times.current.told, now, minutes)) {
        times.current.told = now
        bridge.call('session.stay', {}).catch(() => {})
      }
    }
    const use = () => {
      const now = Date.now()
      // A computer that slept wakes by a movement: the time is over all the same.
      if (idleState(now - times.current.used, minutes).kind === 'over') return look()
      const wasWarned = idleState(now - times.current.used, minutes).kind === 'warning'
      times.current.used = now
      if (wasWarned) look()
    }
    const timer = setInterval(look, 1000)
    for (const sign of signsOfUse) window.addEventListener(sign, use, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signsOfUse) window.removeEventListener(sign, use, { capture: true })
      setState(calm)
    }
  }, [bridge, lock, minutes])

  if (state.kind !== 'warning') return null
  return (
    <div className={classes.warning} role="alert">
      <span aria-hidden="true" className={classes.seconds}>
        {state.seconds} s
      </span>
      <p>
        <strong>{t('Nobody is using this screen: it locks in less than half a minute.')}</strong>{' '}
        {t('Move the pointer or press a key to stay. What you typed is kept.')}
      </p>
    </div>
  )
}
