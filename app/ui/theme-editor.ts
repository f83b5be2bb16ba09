/** Opens the theme editor on the product page with a block of ours about to be placed. */
export const themeEditorAddress = (apiKey: string, block: string) =>
  `shopify://admin/themes/current/editor?template=product&addAppBlockId=${apiKey}/${block}&target=mainSection`;
