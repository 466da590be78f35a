import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { useBridge, useBridgeState } from './BridgeProvider.tsx'
import { keptInTab } from './keptInTab.ts'
import { useSession } from './SessionProvider.tsx'
import { createSubmissions, type LastEntry, type Submission, type Submissions } from './submissions.ts'

const SubmissionsContext = createContext<Submissions | null>(null)

/** Keeps what one person submitted until the station has answered, whatever screen is shown meanwhile. */
export const SubmissionsProvider = ({ children }: { readonly children: ReactNode }) => {
  const bridge = useBridge()
  const state = useBridgeState()
  const queries = useQueryClient()
  const { user_id } = useSession().user
  const [submissions, setSubmissions] = useState<Submissions | null>(null)
  useEffect(() => {
    const opened = createSubmissions(
      bridge,
      () => void queries.invalidateQueries({ queryKey: ['session.current'] }),
      keptInTab(user_id),
    )
    setSubmissions(opened)
    return () => opened.close()
  }, [bridge, queries, user_id])
  useEffect(() => {
    if (state === 'open') submissions?.sendAgain()
  }, [state, submissions])
  return submissions && <SubmissionsContext value={submissions}>{children}</SubmissionsContext>
}

/** What was last submitted of a characteristic, and how to submit more. */
export const useSubmissions = (
  characteristicId: number,
): { readonly submissions: Submissions; readonly submission: Submission | null } => {
  const submissions = useContext(SubmissionsContext)
  if (submissions === null) throw new Error('there is no SubmissionsProvider above')
  const submission = useSyncExternalStore(submissions.listen, () => submissions.of(characteristicId))
  return { submissions, submission }
}

/** The last subgroup that was recorded from this window, of whatever characteristic. */
export const useLastEntry = (): { readonly last: LastEntry | null; readonly forget: () => void } => {
  const submissions = useContext(SubmissionsContext)
  if (submissions === null) throw new Error('there is no SubmissionsProvider above')
  return { last: useSyncExternalStore(submissions.listen, submissions.last), forget: submissions.forgetLast }
}
