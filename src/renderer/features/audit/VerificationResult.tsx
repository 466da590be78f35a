import type { AuditVerification } from '../../../contract/audit.ts'
import { countWords } from '../../charts/formatValue.ts'
import { Notice } from '../../components/Notice.tsx'
import classes from './Audit.module.css'

const anchorSentence = ({ anchor, checkpoint }: AuditVerification): string | null => {
  if (anchor === null) return null
  if (anchor.holds === true) return `The head that you noted, entry ${anchor.seq}, is in it unchanged.`
  if (anchor.holds === false) return `The head that you noted, entry ${anchor.seq}, is not in it.`
  return checkpoint !== null && anchor.seq < checkpoint
    ? `Entry ${anchor.seq}, which you noted, was archived; its archive has it.`
    : `Entry ${anchor.seq}, which you noted, was not reached.`
}

const archiveWords = { whole: 'whole', broken: 'not as it was written', elsewhere: 'not in the data folder' }

/** What a verification found, in sentences. */
export const VerificationResult = ({ result }: { readonly result: AuditVerification }) => {
  const { valid, entries, first_broken, broken, anchors, checkpoint, archives } = result
  const ofAnchor = anchorSentence(result)
  const counted = `${countWords(entries)} ${entries === 1 ? 'entry' : 'entries'}`
  return (
    <div className={classes.result}>
      {valid ? (
        <Notice kind="info">
          <p>
            <strong>The log is whole.</strong> {counted} verified
            {checkpoint === null ? '' : ` after entry ${checkpoint}, where the archives end`}
            {anchors === 0
              ? '.'
              : `; ${countWords(anchors)} ${anchors === 1 ? 'head' : 'heads'} noted outside the database agree.`}
          </p>
          {ofAnchor !== null && <p>{ofAnchor}</p>}
        </Notice>
      ) : (
        <Notice kind="alarm">
          <p>
            <strong>The log is not whole: entry {first_broken}.</strong> {broken?.sentence}
          </p>
          <p>
            {counted} before it {entries === 1 ? 'holds' : 'hold'}. Keep the data folder as it is, and compare
            it with the newest backup.
          </p>
          {ofAnchor !== null && <p>{ofAnchor}</p>}
        </Notice>
      )}
      {archives.length > 0 && (
        <ul className={classes.archives} aria-label="Archives">
          {archives.map(({ file, first_seq, last_seq, state }) => (
            <li key={file}>
              {file}: entries {first_seq} to {last_seq}, {archiveWords[state]}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
