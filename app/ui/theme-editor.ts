/** Opens the theme editor with a block of ours about to be placed on a page of that template, or in the footer of all. */
export const themeEditorAddress = (
  apiKey: string,
  block: string,
  template = "product",
  previewPath?: string,
) =>
  `shopify://admin/themes/current/editor?template=${template === "footer" ? "index" : template}` +
  `&addAppBlockId=${apiKey}/${block}&target=${template === "footer" ? "sectionGroup:footer" : "mainSection"}` +
  (previewPath === undefined ? "" : `&previewPath=${encodeURIComponent(previewPath)}`);

/** Opens the theme editor where a block of ours stands already: nothing is added. */
export const placedEditorAddress = (template: string) =>
  `shopify://admin/themes/current/editor?template=${template === "footer" ? "index" : template}`;

/** Opens the theme editor's list of app embeds with one of ours about to be turned on. */
export const embedEditorAddress = (apiKey: string, embed: string) =>
  `shopify://admin/themes/current/editor?context=apps&activateAppId=${apiKey}/${embed}`;
