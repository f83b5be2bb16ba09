/** On paper a page of ours stands alone, without what the theme puts round it. */
export const ON_PAPER = `
@media print {
  :not(html, body):not(:has(.tillit-ask), .tillit-ask, .tillit-ask *) { display: none !important }
  .tillit-ask { max-width: none; padding: 0 }
}
`;
