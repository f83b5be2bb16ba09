import type { Words as MailWords } from "../../../invitations/mails/words/words";

/** Why a review is not shown, as authors are told it. */
export type Reasons = MailWords["author"]["refused"]["reason"];

export type PhotoProblem = "too-large" | "unreadable" | "too-many";

type Named = { product: string };

/** The pages that buyers and authors reach by links in their mail, in one language. */
export type Words = {
  review: {
    title: string;
    intro(said: { shop: string; number: string; date: string }): string;
    starsOf(said: Named): string;
    stars(count: number): string;
    heading: string;
    text: string;
    photos(max: number): string;
    photosHelp(megabytes: number): string;
    photoOf(said: Named): string;
    removePhoto: string;
    video: string;
    videoHelp: string;
    name: string;
    nameHelp: string;
    skip: string;
    rules: string;
    send: string;
    save: string;
  };
  photosAgain: string;
  photo: Record<PhotoProblem, (said: Named & { megabytes: number; max: number }) => string>;
  thanks: {
    title: string;
    shown(said: Named): string;
    held(said: Named): string;
    gone(said: Named): string;
    later: string;
    change: string;
    toShop(said: { shop: string }): string;
  };
  own: {
    title: string;
    about(said: Named): string;
    shown: string;
    held: string;
    refused: string;
    deleted: string;
    deletedByShop: string;
    changeTitle: string;
    changeNote: string;
    objectTitle: string;
    objectText: string;
    objectLabel: string;
    object: string;
    objected: string;
    deleteTitle: string;
    deleteText: string;
    delete: string;
    restore: string;
    saved: string;
  };
  gone: { title: string; text(said: { shop: string | null }): string };
  unsubscribe: {
    title: string;
    ask(said: { shop: string }): string;
    stop: string;
    done(said: { shop: string }): string;
    undo: string;
    undone(said: { shop: string }): string;
  };
};
