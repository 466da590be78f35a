import { encode } from 'uqr'
import classes from './QrCode.module.css'
import { qrPath } from './qrPath.ts'

/** A text as a QR code that a handheld reads: dark on white in every theme, with the quiet zone that readers need. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg className={classes.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={qrPath(data)} />
    </svg>
  )
}
