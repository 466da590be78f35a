/** Sentences that say one thing of one and another of many; any other English sentence is its own key. */
export const english: Readonly<Record<string, string>> = {
  '{{count}} violations_one': '{{count}} violation',
  '{{count}} violations_other': '{{count}} violations',
  '{{count}} times_one': '{{count}} time',
  '{{count}} times_other': '{{count}} times',
}
