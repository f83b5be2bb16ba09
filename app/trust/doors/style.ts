/**
 * The forms wear the theme's fonts and colours. Rules in :where() give way to whatever the theme says of its
 * own inputs and buttons.
 */
export const STYLE = `
:where(.tillit-ask) { max-width: 44rem; margin-inline: auto; padding: 2rem 1rem 3rem; line-height: 1.5; overflow-wrap: anywhere }
.tillit-ask :where(h1, h2, p, ul, fieldset, legend) { margin: 0; padding: 0 }
.tillit-ask a { color: inherit }
.tillit-ask > * + *, .tillit-ask :is(form, section) > * + * { margin-top: 1.25rem }
.tillit-ask-notice > * + * { margin-top: .5rem }
.tillit-ask h1 { font-size: clamp(1.6rem, 6vw, 2.2rem); line-height: 1.2; text-wrap: balance }
.tillit-ask h2 { font-size: 1.25rem; line-height: 1.3 }
.tillit-ask ul { padding-inline-start: 1.25em }
.tillit-ask fieldset { border: 0; min-width: 0 }
.tillit-ask section { padding-top: 1.75rem; border-top: 1px solid color-mix(in srgb, currentColor 20%, #0000) }
.tillit-ask section section { padding-top: 1.25rem }
.tillit-ask-product { display: flex; align-items: center; gap: 1rem }
.tillit-ask-product img { flex: none; width: 4.5rem; height: 4.5rem; object-fit: cover; border-radius: .4rem }
.tillit-ask label, .tillit-ask legend { display: block; font-weight: 600 }
.tillit-ask small { display: block; font-size: .9rem; opacity: .8 }
.tillit-ask label small { display: inline; font-weight: 400 }
:where(.tillit-ask) :where(input:not([type=radio], [type=checkbox]), textarea) { box-sizing: border-box; display: block; width: 100%; min-height: 48px; margin-top: .4rem; padding: .7rem .8rem; border: 1px solid color-mix(in srgb, currentColor 55%, #0000); border-radius: .4rem; background: none; color: inherit; font: inherit; font-size: max(1rem, 16px) }
:where(.tillit-ask) :where(textarea) { min-height: 8rem; resize: vertical }
.tillit-ask :is(input, textarea)[aria-invalid] { border: 2px solid #d33f34 }
:where(.tillit-ask) :where(button) { min-height: 48px; padding: .7rem 1.6rem; border: 2px solid; border-radius: .4rem; background: none; color: inherit; font: inherit; font-weight: 600; cursor: pointer }
.tillit-ask :is(a, button, input, textarea):focus-visible { outline: 3px solid; outline-offset: 2px }
.tillit-ask-stars > div { display: flex; gap: .25rem; margin-top: .4rem }
.tillit-ask-stars label { position: relative; flex: 0 1 3.5rem; min-width: 48px; min-height: 56px; border-radius: .4rem; text-align: center; font-weight: 400; cursor: pointer }
.tillit-ask-stars input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer }
.tillit-ask-stars b { display: block; font: 2rem/1.2 sans-serif }
.tillit-ask-stars b + b, .tillit-ask-stars label:is(:has(:checked), :has(~ label :checked)) b:first-of-type { display: none }
.tillit-ask-stars label:is(:has(:checked), :has(~ label :checked)) b + b { display: block }
.tillit-ask-stars label:has(:checked) { background: color-mix(in srgb, currentColor 12%, #0000) }
.tillit-ask-stars label:has(:focus-visible) { outline: 3px solid; outline-offset: 1px }
.tillit-ask-choices label { display: flex; align-items: center; gap: .6rem; min-height: 44px; font-weight: 400 }
.tillit-ask blockquote { margin: 0; padding: .25rem 0 .25rem 1rem; border: 0; border-inline-start: 3px solid color-mix(in srgb, currentColor 25%, #0000); white-space: pre-line }
.tillit-ask-photos { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none }
.tillit-ask ul.tillit-ask-photos { padding: 0 }
.tillit-ask-photos img { display: block; width: 6rem; height: 6rem; object-fit: cover; border-radius: .4rem }
.tillit-ask-photos label { display: flex; align-items: center; gap: .5rem; min-height: 44px; font-weight: 400 }
.tillit-ask-notice { padding: 1rem 1.15rem; border: 1px solid color-mix(in srgb, currentColor 30%, #0000); border-radius: .5rem }
.tillit-ask-problems { border: 2px solid #d33f34; scroll-margin-top: 6rem }
.tillit-ask-problem { display: block; margin-top: .3rem; font-weight: 600 }
.tillit-ask-problem::before { content: "⚠ " / "" }
.tillit-ask-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`;
