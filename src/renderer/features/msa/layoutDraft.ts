import type { GaugeStudyKind } from '../../../contract/msa.ts'
import { t } from '../../words/t.ts'
import type { StudySize } from './emptyData.ts'

/** How large a new study is to be, as typed. */
export interface LayoutDraft {
  readonly parts: string
  readonly appraisers: string
  readonly trials: string
}

/** What the three sizes mean in a kind of study; null where it has none. */
export interface LayoutWords {
  readonly parts: { readonly label: string; readonly help: string } | null
  readonly appraisers: boolean
  readonly trials: { readonly label: string; readonly help: string; readonly least: number }
  readonly usual: LayoutDraft
}

const people = t('Ann, Bob, Cem')

const words: Readonly<Record<GaugeStudyKind, LayoutWords>> = {
  crossed: {
    parts: { label: t('Parts'), help: t('From the whole spread of the process; usually 10.') },
    appraisers: true,
    trials: { label: t('Trials'), help: t('How often each measures a part.'), least: 2 },
    usual: { parts: '10', appraisers: people, trials: '3' },
  },
  nested: {
    parts: { label: t('Parts for each appraiser'), help: t('Everybody gets this many of their own.') },
    appraisers: true,
    trials: { label: t('Trials'), help: t('Pieces that count as the same part.'), least: 2 },
    usual: { parts: '5', appraisers: people, trials: '2' },
  },
  attribute: {
    parts: { label: t('Parts'), help: t('Good, bad and doubtful ones; usually 50.') },
    appraisers: true,
    trials: { label: t('Trials'), help: t('How often each judges a part.'), least: 1 },
    usual: { parts: '50', appraisers: people, trials: '3' },
  },
  bias: {
    parts: null,
    appraisers: false,
    trials: { label: t('Measurements'), help: t('Of the one master; 10 or more.'), least: 2 },
    usual: { parts: '1', appraisers: '', trials: '15' },
  },
  linearity: {
    parts: { label: t('Masters'), help: t('Over the whole range; 5 or more.') },
    appraisers: false,
    trials: { label: t('Measurements of each'), help: t('Usually 10 or more.'), least: 2 },
    usual: { parts: '5', appraisers: '', trials: '12' },
  },
  stability: {
    parts: { label: t('Occasions'), help: t('Days or shifts; 20 or more. More can be added by pasting.') },
    appraisers: false,
    trials: { label: t('Measurements each time'), help: t('Usually 3 to 5.'), least: 1 },
    usual: { parts: '25', appraisers: '', trials: '3' },
  },
}

/** The words of the sizes of a kind of study, and what is usual. */
export const layoutWords = (kind: GaugeStudyKind): LayoutWords => words[kind]

/** A layout that was read, or what is wrong with it. */
export interface ReadLayout {
  readonly size: StudySize | null
  readonly faults: Readonly<Partial<Record<keyof LayoutDraft, string>>>
}

const mostParts = 200
const mostOccasions = 1000
const mostTrials = 50

const whole = (text: string): number => (/^\d{1,4}$/u.test(text.trim()) ? Number(text) : Number.NaN)

/**
 * Reads the size of a new study: parts and trials as counts, appraisers as names apart by commas.
 *
 * @example readLayout('crossed', { parts: '2', appraisers: 'Ann, Bob', trials: '3' }).size // { parts: ['1', '2'], appraisers: ['Ann', 'Bob'], trials: 3 }
 */
export const readLayout = (kind: GaugeStudyKind, draft: LayoutDraft): ReadLayout => {
  const { parts: partWords, appraisers: named, trials: trialWords } = words[kind]
  const faults: Partial<Record<keyof LayoutDraft, string>> = {}
  const parts = partWords === null ? 1 : whole(draft.parts)
  const most = kind === 'stability' ? mostOccasions : mostParts
  if (partWords !== null && !(parts >= 2 && parts <= most))
    faults.parts = t('A number from 2 to {{most}}.', { most })
  const appraisers = named
    ? draft.appraisers
        .split(/[,;\n]/u)
        .map((name) => name.trim())
        .filter((name) => name !== '')
    : []
  const least = kind === 'attribute' ? 1 : 2
  if (named && appraisers.length < least) {
    faults.appraisers = least === 1 ? t('Name at least one.') : t('Name at least two, apart by commas.')
  } else if (new Set(appraisers).size < appraisers.length) faults.appraisers = t('Two have the same name.')
  const trials = whole(draft.trials)
  const mostOften = kind === 'bias' ? mostOccasions : mostTrials
  if (!(trials >= trialWords.least && trials <= mostOften)) {
    faults.trials = t('A number from {{least}} to {{mostOften}}.', { least: trialWords.least, mostOften })
  }
  if (Object.keys(faults).length > 0) return { size: null, faults }
  const names = Array.from({ length: parts }, (_, i) => String(i + 1))
  return { size: { parts: names, appraisers, trials }, faults }
}
