/** Sentences that say one thing of one and another of many; any other English sentence is its own key. */
export const english: Readonly<Record<string, string>> = {
  '{{count}} violations_one': '{{count}} violation',
  '{{count}} violations_other': '{{count}} violations',
  '{{count}} times_one': '{{count}} time',
  '{{count}} times_other': '{{count}} times',
  '{{count}} pieces_one': '{{count}} piece',
  '{{count}} pieces_other': '{{count}} pieces',
  '{{count}} alarms nobody has acknowledged ·_one': '{{count}} alarm nobody has acknowledged ·',
  '{{count}} alarms nobody has acknowledged ·_other': '{{count}} alarms nobody has acknowledged ·',
  '{{count}} open violations_one': '{{count}} open violation',
  '{{count}} open violations_other': '{{count}} open violations',
  '{{count}} days_one': '{{count}} day',
  '{{count}} days_other': '{{count}} days',
  'Show also the {{count}} that were revoked or have ended_one':
    'Show also the {{count}} that was revoked or has ended',
  'Show also the {{count}} that were revoked or have ended_other':
    'Show also the {{count}} that were revoked or have ended',
  '{{count}} more characteristics_one': '{{count}} more characteristic',
  '{{count}} more characteristics_other': '{{count}} more characteristics',
  '{{count}} more groups_one': '{{count}} more group',
  '{{count}} more groups_other': '{{count}} more groups',
  '{{count}} signals_one': '{{count}} signal',
  '{{count}} signals_other': '{{count}} signals',
  '{{count}} entries verified._one': '{{count}} entry verified.',
  '{{count}} entries verified._other': '{{count}} entries verified.',
  '{{count}} entries verified after entry {{checkpoint}}, where the archives end._one':
    '{{count}} entry verified after entry {{checkpoint}}, where the archives end.',
  '{{count}} entries verified after entry {{checkpoint}}, where the archives end._other':
    '{{count}} entries verified after entry {{checkpoint}}, where the archives end.',
  '{{count}} heads noted outside the database agree._one':
    '{{count}} head noted outside the database agrees.',
  '{{count}} heads noted outside the database agree._other':
    '{{count}} heads noted outside the database agree.',
  '{{count}} entries before it hold._one': '{{count}} entry before it holds.',
  '{{count}} entries before it hold._other': '{{count}} entries before it hold.',
}
