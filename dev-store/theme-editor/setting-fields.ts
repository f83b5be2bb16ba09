import type { Extension } from "../storefront/extension.ts";
import type { LiquidObject } from "../storefront/rendering.ts";
import { withDefaults, type SettingDefinition } from "../storefront/schema.ts";
import { escaped } from "../storefront/translations.ts";
import { fieldName } from "./settings-from-form.ts";

/** The fields for a block's settings, with the labels of its schema in the merchant's language. */
export function settingFields(
  extension: Extension,
  definitions: SettingDefinition[],
  settings: LiquidObject,
  locale: string,
): string {
  const values = withDefaults(definitions, settings);
  return definitions
    .map((definition) =>
      settingField(definition, values[definition.id ?? ""], (text) =>
        extension.label(text, locale),
      ),
    )
    .join("\n");
}

type Label = (text: string) => string;

function settingField(definition: SettingDefinition, value: unknown, label: Label): string {
  const { id, type, label: name = "", info, content = "" } = definition;
  if (type === "header") return `<h3>${escaped(label(content))}</h3>`;
  if (type === "paragraph") return `<p>${escaped(label(content))}</p>`;
  if (!id) return "";
  const help = info ? `<small id="help-${id}">${escaped(label(info))}</small>` : "";
  const described = info ? ` aria-describedby="help-${id}"` : "";
  const named = `id="setting-${id}" name="${fieldName(id)}"${described}`;
  const text = `<label for="setting-${id}">${escaped(label(name))}</label>`;
  if (type === "checkbox") {
    return `<div class="field field--box"><input type="checkbox" ${named}${value === true ? " checked" : ""}>${text}${help}</div>`;
  }
  return `<div class="field">${text}${control(definition, escaped(String(value ?? "")), named, label)}${help}</div>`;
}

function control(
  definition: SettingDefinition,
  value: string,
  named: string,
  label: Label,
): string {
  const { type, min, max, step, unit = "", options = [], placeholder = "" } = definition;
  switch (type) {
    case "range":
      return (
        `<span class="range"><input type="range" ${named} value="${value}" min="${min}" max="${max}" step="${step ?? 1}">` +
        `<output for="setting-${definition.id}" data-unit="${escaped(unit)}">${value}${escaped(unit)}</output></span>`
      );
    case "number":
      return `<input type="number" ${named} value="${value}">`;
    case "select":
    case "radio":
    case "text_alignment":
      return `<select ${named}>${optionsOf(type, options)
        .map(
          (option) =>
            `<option value="${escaped(option.value)}"${escaped(option.value) === value ? " selected" : ""}>` +
            `${escaped(label(option.label))}</option>`,
        )
        .join("")}</select>`;
    case "color":
      return (
        `<span class="color"><input type="text" ${named} value="${value}" pattern="#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})" ` +
        `placeholder="The theme’s" spellcheck="false"><input type="color" data-for="setting-${definition.id}" ` +
        `aria-label="${escaped(label(definition.label ?? ""))}" value="${/^#[0-9a-f]{6}$/i.test(value) ? value : "#808080"}"></span>`
      );
    case "textarea":
    case "richtext":
    case "inline_richtext":
    case "html":
      return `<textarea ${named} rows="3">${value}</textarea>`;
    default:
      return `<input type="text" ${named} value="${value}" placeholder="${escaped(label(placeholder))}">`;
  }
}

const ALIGNMENTS = ["left", "center", "right"].map((value) => ({ value, label: value }));

const optionsOf = (type: string, options: { value: string; label: string }[]) =>
  type === "text_alignment" && options.length === 0 ? ALIGNMENTS : options;
