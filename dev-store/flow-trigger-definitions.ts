import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { parse } from "smol-toml";
import { z } from "zod";

/** A trigger that the app has for Shopify Flow, and by what name each value is sent. */
export type FlowTriggerDefinition = {
  handle: string;
  fields: { key: string; type: string }[];
};

const Field = z.object({ type: z.string(), key: z.string().optional() });

const ExtensionToml = z.object({
  extensions: z.array(z.object({ type: z.string(), handle: z.string().default("") })).default([]),
  settings: z.object({ fields: z.array(Field).default([]) }).default({ fields: [] }),
});

const EXTENSIONS = fileURLToPath(new URL("../extensions/", import.meta.url));

/** The Flow triggers among the extensions, from each one's `shopify.extension.toml`. */
export function readFlowTriggers(dir: string = EXTENSIONS): FlowTriggerDefinition[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const file = readFileSync(join(dir, name, "shopify.extension.toml"), "utf8");
      const { extensions, settings } = ExtensionToml.parse(parse(file));
      return extensions
        .filter(({ type }) => type === "flow_trigger")
        .map(({ handle }) => ({ handle, fields: settings.fields.map(sentAs) }));
    });
}

/** A thing of Shopify's own is sent by its number, under a name that follows from what it is. */
const sentAs = ({ type, key }: z.infer<typeof Field>) => ({
  type,
  key: key ?? type.replace(/_reference$/, "_id"),
});
