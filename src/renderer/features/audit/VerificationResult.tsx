import type { AuditVerification } from '../../../contract/audit.ts'
import { Notice } from '../../components/Notice.tsx'
import { t } from '../../words/t.ts'
import classes from './Audit.module.css'

const anchorSentence = ({ anchor, checkpoint }: AuditVerification): string | null => {
  if (anchor === null) return null
  if (anchor.holds === true)
    return t('The head that you noted, entry {{seq}}, is in it unchanged.', { seq: anchor.seq })
  if (anchor.holds === false)
    return t('The head that you noted, entry {{seq}}, is not in it.', { seq: anchor.seq })
  return checkpoint !== null && anchor.seq < checkpoint
    ? t('Entry {{seq}}, which you noted, was archived; its archive has it.', { seq: anchor.seq })
    : t('Entry {{seq}}, which you noted, was not reached.', { seq: anchor.seq })
}

const archiveWords = {
  whole: t('whole'),
  broken: t('not as it was written'),
  elsewhere: t('not in the data folder'),
}

/** What a verification found, in sentences. */
export const VerificationResult = ({ result }: { readonly result: AuditVerification }) => {
  const { valid, entries, first_broken, broken, anchors, checkpoint, archives } = result
  const ofAnchor = anchorSentence(result)
  return (
    <div className={classes.result}>
      {valid ? (
        <Notice kind="info">
          <p>
            <strong>{t('The log is whole.')}</strong>{' '}
            {checkpoint === null
              ? t('{{count}} entries verified.', { count: entries })
              : t('{{count}} entries verified after entry {{checkpoint}}, where the archives end.', {
                  count: entries,
                  checkpoint,
                })}{' '}
            {anchors > 0 && t('{{count}} heads noted outside the database agree.', { count: anchors })}
          </p>
          {ofAnchor !== null && <p>{ofAnchor}</p>}
        </Notice>
      ) : (
        <Notice kind="alarm">
          <p>
            <strong>
              {t('The log is not whole: entry {{firstBroken}}.', { firstBroken: first_broken })}
            </strong>{' '}
            {broken?.sentence}
          </p>
          <p>
            {t('{{count}} entries before it hold.', { count: entries })}{' '}
            {t('Keep the data folder as it is, and compare it with the newest backup.')}
          </p>
          {ofAnchor !== null && <p>{ofAnchor}</p>}
        </Notice>
      )}
      {archives.length > 0 && (
        <ul className={classes.archives} aria-label={t('Archives')}>
          {archives.map(({ file, first_seq, last_seq, state }) => (
            <li key={file}>
              {t('{{file}}: entries {{firstSeq}} to {{lastSeq}}, {{state}}', {
                file,
                firstSeq: first_seq,
                lastSeq: last_seq,
                state: archiveWords[state],
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
