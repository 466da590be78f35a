/**
 * Flow rates, measured one at a time; the process is in control.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 (individuals control charts).
 */
export const flowRates: readonly number[] = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]
