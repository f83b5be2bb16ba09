import { escaped } from "../storefront/translations.ts";

/** The document round a page of the theme editor. */
export const frame = ({
  title,
  bar,
  body,
}: {
  title: string;
  bar: string;
  body: string;
}): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/admin/themes/assets/editor.css">
    <script type="module" src="/admin/themes/assets/editor.js"></script>
  </head>
  <body>
    <header class="bar" aria-label="Admin">${bar}</header>
    <main aria-label="Themes">${body}</main>
  </body>
</html>
`;
