import { openTheme } from "../storefront/theme.ts";
import { escaped } from "../storefront/translations.ts";
import type { World } from "../world.ts";
import { frame } from "./frame.ts";
import { editedTemplates } from "./templates.ts";

/** The theme in use, with a way into the editor for each template. */
export function themesPage(world: World): string {
  const links = editedTemplates(world).map(({ name, title }) => {
    const placed = world.state.themeBlocks.filter(({ template }) => template === name).length;
    const count =
      placed === 0 ? "" : ` <small>${placed} app ${placed === 1 ? "block" : "blocks"}</small>`;
    return `<li><a href="/admin/themes/current/editor?template=${name}">${escaped(title)}</a>${count}</li>`;
  });
  return frame({
    title: "Themes",
    bar: `<a href="/admin">← Admin</a><h1>Themes</h1>`,
    body: `
    <section class="card">
      <h2>${escaped(openTheme(world.options.themeDir).name())} <small>current theme</small></h2>
      <p><a class="primary" href="/admin/themes/current/editor">Customize</a> <a href="/">View the storefront</a></p>
      <ul>${links.join("")}</ul>
    </section>`,
  });
}
