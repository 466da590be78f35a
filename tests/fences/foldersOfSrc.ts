/** What each folder of src may import: the third column of the table in the architecture page. */
export const foldersOfSrc: Readonly<Record<string, readonly string[]>> = {
  spc: [],
  contract: ['spc'],
  storage: ['contract', 'spc'],
  station: ['storage', 'contract', 'spc'],
  bridge: ['contract'],
  http: ['station', 'bridge', 'contract'],
  host: ['http', 'station', 'storage', 'bridge', 'contract'],
  main: ['host', 'bridge', 'contract'],
  preload: ['contract'],
  renderer: ['bridge', 'contract', 'spc'],
}
