let translate: (sentence: string) => string = (sentence) => sentence

/** From here on sentences of the station are told by this translator. */
export const tellBy = (translator: (sentence: string) => string): void => {
  translate = translator
}

/**
 * A sentence of the station or of the engine, which speak English, in the person's language; unchanged where it is not known.
 *
 * @example told('Beyond a control limit') // 'Außerhalb einer Eingriffsgrenze' where German is spoken
 */
export const told = (sentence: string): string => translate(sentence)
