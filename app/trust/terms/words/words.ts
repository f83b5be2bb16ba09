type OfOrder = { number: string; date: string };

/** What the page with the terms says around them. */
export type Words = {
  title: string;
  version(said: { number: number; date: string }): string;
  /** For whoever wants to check that it is the same text. */
  hash(said: { hash: string }): string;
  older: string;
  newest: string;
  noTerms: string;
  noVersion: string;
  /** Of terms on a page of the shop's own. */
  elsewhere: string;
  languages: string;
  order: {
    ticked(said: OfOrder): string;
    stated(said: OfOrder): string;
    none(said: OfOrder): string;
    unknown(said: OfOrder): string;
    untold(said: OfOrder): string;
    /** Before the version, where none was accepted. */
    published: string;
    nothing: string;
    gone: string;
    /** The same where the link names a version, too. */
    named: string;
  };
};
