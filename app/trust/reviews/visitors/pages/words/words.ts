type OfProduct = { product: string };

/** What stands on the pages that the forms and links of the storefront lead to, in one language. */
export type Words = {
  /** All reviews of a product, or of the shop. */
  list: {
    ofProduct(said: OfProduct): string;
    ofShop(said: { shop: string }): string;
    /** Before what the list is narrowed down to. */
    only: string;
    stars(count: number): string;
    withPhoto: string;
    verified: string;
    language(said: { language: string }): string;
    words(said: { words: string }): string;
    all: string;
    nothing: string;
    none: string;
    toProduct(said: OfProduct): string;
  };
  questions: { ofProduct(said: OfProduct): string; more: string };
  review: {
    title(said: OfProduct): string;
    email: string;
    emailHelp: string;
    order: string;
    orderHelp: string;
    experienced: string;
    rules: string;
    send: string;
  };
  thanks: {
    title: string;
    verified: string;
    unmatched: string;
    change: string;
    changeHelp: string;
    back: string;
  };
  question: {
    title(said: OfProduct): string;
    label: string;
    emailHelp: string;
    shown: string;
    held: string;
  };
  answer: {
    title: string;
    label: string;
    emailHelp: string;
    shown: string;
    held: string;
  };
  helpful: { title: string; done: string; undo: string; undone: string };
  report: {
    title: string;
    intro: string;
    reason: string;
    /** The reasons are those of a refusal, which speak to the author; this one would not fit anybody else. */
    notBuyer: string;
    text: string;
    send: string;
    done: string;
  };
  gone: { title: string; text: string };
  closed: { title: string; reviews: string; questions: string };
};
