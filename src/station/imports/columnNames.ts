import type { ColumnRole } from '../../contract/importTable.ts'

/** Names as columns bear them, without case, blanks and signs; English, German, French, Swedish and Japanese. */
const roleOfName: ReadonlyMap<string, ColumnRole> = new Map(
  (
    [
      ['kit_number', 'kitnumber kit kitno serialnumber serial seriennummer'],
      ['name', 'name fullname'],
      ['country', 'country location'],
      ['haplogroup', 'haplogroup ftdnahg yfull'],
      [
        'time',
        'time timestamp datetime dateandtime measuredat zeitpunkt zeitstempel datumzeit horodatage tidpunkt 日時',
      ],
      ['date', 'date datum day tag jour dag 日付'],
      ['time_of_day', 'timeofday clock uhrzeit zeit heure klockslag 時刻'],
      [
        'characteristic',
        'characteristic characteristiccode characteristicid feature merkmal caractéristique egenskap 特性',
      ],
      [
        'subgroup',
        'subgroup subgroupno subgroupnumber subgroupid group sample sampleno stichprobe untergruppe échantillon undergrupp stickprov サブグループ',
      ],
      [
        'count',
        'count counts defects defectives nonconforming nonconformities rejects fehler fehleranzahl ausschuss défauts fel 不良数',
      ],
      [
        'size',
        'size samplesize n inspected lotsize units stichprobenumfang umfang geprüft taille storlek 検査数',
      ],
      ['batch', 'batch batchnumber batchno lot lotnumber lotno charge chargennummer los ロット'],
      ['operator', 'operator operatorid inspector bediener prüfer opérateur operatör 作業者'],
      ['part', 'part partnumber partno teilenummer teil pièce artikel 品番'],
      [
        'value',
        'value measurement measurements measured reading result wert messwert valeur mesure värde mätvärde 測定値',
      ],
    ] as const
  ).flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)),
)

/** A header without what people write one way or another. */
export const plainName = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*[([].*$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The role that a header names; null for a name that is not known. Markers are the columns of DNA panels. */
export const roleOfHeader = (header: string): ColumnRole | null => {
  if (/^(DYS|Y-|CDY)/i.test(header.trim())) return 'marker'
  return roleOfName.get(plainName(header)) ?? null
}

/** Whether a header numbers the values of a subgroup, such as x1, value 2, Messwert 3 or 4. */
export const numbersValue = (header: string): boolean =>
  /^(x|m|v|y|value|measurement|reading|sample|piece|wert|messwert|teil|valeur|mesure|värde|測定値)?\d{1,3}$/u.test(
    plainName(header),
  )
