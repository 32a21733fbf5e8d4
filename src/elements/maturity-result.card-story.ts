/** The words that neither the model nor the questionnaire has. */
export interface CardWords {
  number(value: number): string;
  /** Above the stage's name. */
  stageOf(index: number, stages: number): string;
  /** Above the band's name. */
  totalOf(total: number, max: number): string;
  readonly notAssessed: string;
}

export const englishCardWords: CardWords = {
  number: String,
  stageOf: (index, stages) => `Stage ${index} of ${stages}`,
  totalOf: (total, max) => `${total} of ${max}`,
  notAssessed: 'not assessed',
};

/** What one kind of result has to say; the card sets it. */
export interface Story {
  /** Above the headline, and the headline: where the answers lead. */
  readonly above: string;
  readonly headline: string;
  /** Drawn: the ladder or the scale with a word below it, and the bars. */
  readonly picture: string;
  readonly profile: string;
  /** The sentence to remember, and what it is about. */
  readonly label: string;
  readonly quote: string;
}
