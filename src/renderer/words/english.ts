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
  '{{count}} characteristics, nothing to do_one': '{{count}} characteristic, nothing to do',
  '{{count}} characteristics, nothing to do_other': '{{count}} characteristics, nothing to do',
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
  '{{count}} observations_one': '{{count}} observation',
  '{{count}} observations_other': '{{count}} observations',
  '{{count}} open signals._one': '{{count}} open signal.',
  '{{count}} open signals._other': '{{count}} open signals.',
  '{{count}} observations are incomplete_one': '{{count}} observation is incomplete',
  '{{count}} observations are incomplete_other': '{{count}} observations are incomplete',
  '{{count}} ranges are above the limit: look there for a slip or a difficult part._one':
    '{{count}} range is above the limit: look there for a slip or a difficult part.',
  '{{count}} ranges are above the limit: look there for a slip or a difficult part._other':
    '{{count}} ranges are above the limit: look there for a slip or a difficult part.',
  '{{count}} rows_one': '{{count}} row',
  '{{count}} rows_other': '{{count}} rows',
  '{{count}} columns_one': '{{count}} column',
  '{{count}} columns_other': '{{count}} columns',
  '{{count}} cells are not numbers:_one': 'One cell is not a number:',
  '{{count}} cells are not numbers:_other': '{{count}} cells are not numbers:',
  'In control for the newest {{count}} observations._one': 'In control for the newest observation.',
  'In control for the newest {{count}} observations._other':
    'In control for the newest {{count}} observations.',
  'The newest {{count}} observations are within the limits._one':
    'The newest observation is within the limits.',
  'The newest {{count}} observations are within the limits._other':
    'The newest {{count}} observations are within the limits.',
}
