import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder for a test, with the files named, gone when the test is over. */
export function aFolder(files: Record<string, string>): { dir: string } & Disposable {
  const dir = mkdtempSync(join(tmpdir(), "dev-store-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}

const schema = (name: string, rest: object) =>
  `{% schema %}${JSON.stringify({ name, target: "section", ...rest })}{% endschema %}`;

/** A theme app extension with one block, `hello`. */
export const anExtension = (
  liquid: string,
  files: Record<string, string> = {},
  rest: object = {},
) =>
  aFolder({
    "shopify.extension.toml": 'handle = "hello-app"\n',
    "blocks/hello.liquid": liquid + schema("Hello", rest),
    "locales/en.default.json": JSON.stringify({
      greeting: "Hello {{ name }}",
      badges: { one: "{{ count }} badge", other: "{{ count }} badges" },
    }),
    ...files,
  });
