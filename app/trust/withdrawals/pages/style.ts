import { ON_PAPER } from "../../doors/on-paper";

/** What these pages need besides the style of all forms. */
export const STYLE = `
.tillit-ask dl { margin: 1.25rem 0 0 }
.tillit-ask dl > div + div { margin-top: .75rem }
.tillit-ask dt { font-weight: 600 }
.tillit-ask dd { margin: 0 }
.tillit-ask-lines, .tillit-ask dd { white-space: pre-line }
.tillit-ask form + form { margin-top: .5rem }
.tillit-ask-code { font-family: monospace; font-size: .9rem; overflow-wrap: anywhere }
:where(.tillit-ask) :where(button).tillit-ask-quiet { min-height: 44px; padding: 0; border: 0; font-weight: 400; text-decoration: underline }
.tillit-ask-blanks > li + li { margin-top: .9rem }
.tillit-ask address { font-style: normal }
@media (min-width: 40rem) { .tillit-ask dl > div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem } }
${ON_PAPER}`;
