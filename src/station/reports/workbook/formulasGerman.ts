import type { KpiName } from '../../../contract/production/kpi.ts'

/** How each figure is computed, in German. */
export const formulasGerman: Readonly<Record<KpiName | 'oee', string>> = {
  efficiency: 'gefertigte Stück × ideale Taktzeit ÷ (eingeteilte Personen × Schichtstunden) × 100',
  performance: 'gefertigte Stück × ideale Taktzeit ÷ Laufzeit in Stunden × 100',
  wip_aging: 'Tage seit dem Beginn offener Aufträge − Tage angehalten, ÷ offene Aufträge',
  on_time_delivery: 'pünktlich versandte Aufträge ÷ versandte oder fällige Aufträge × 100',
  ppm: 'fehlerhafte Stück ÷ gefertigte Stück × 1.000.000',
  dpmo: 'Fehler ÷ (geprüfte Stück × Möglichkeiten je Stück) × 1.000.000',
  fpy: 'Stück, die beim ersten Mal bestanden ÷ geprüfte Stück × 100',
  rty: 'Produkt der Erstausbeuten der Arbeitsschritte in ihrer Reihenfolge × 100; bei einem Schritt: Stück ohne Fehler ÷ gefertigte Stück × 100',
  availability: '(geplante Stunden − Stunden im Stillstand) ÷ geplante Stunden × 100',
  absenteeism: 'Stunden der Abwesenheit ÷ eingeplante Stunden × 100',
  oee: 'Verfügbarkeit × Leistung × Qualität',
}
