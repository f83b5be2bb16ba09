import { gid } from "./admin-api/gid.ts";
import { revokeAll } from "./oauth/tokens.ts";
import { payloadFor, scopesUpdatePayload } from "./webhooks/payloads.ts";
import type { World } from "./world.ts";

/** Installs the app with the scopes that it requires. Nothing happens where it is installed already. */
export function install(world: World): void {
  const { app } = world.state;
  if (app.installed) return;
  app.installed = true;
  app.installationId = world.takeId();
  app.grantedScopes = [...world.definition.requiredScopes];
  world.changed();
}

/** Takes the app's tokens, its app-data metafields and its blocks in the theme away, as Shopify does. */
export function uninstall(world: World): void {
  const { app } = world.state;
  if (!app.installed) return;
  const installation = gid("AppInstallation", app.installationId);
  app.installed = false;
  app.grantedScopes = [];
  revokeAll(world);
  world.state.metafields = world.state.metafields.filter((one) => one.owner !== installation);
  world.state.themeBlocks = [];
  world.changed();
  world.deliver("app/uninstalled", payloadFor(world, "app/uninstalled"));
}

export function grantScopes(world: World, scopes: readonly string[]): void {
  changeScopes(world, [...new Set([...world.state.app.grantedScopes, ...scopes])]);
}

export function revokeScopes(world: World, scopes: readonly string[]): void {
  const { grantedScopes } = world.state.app;
  changeScopes(
    world,
    grantedScopes.filter((scope) => !scopes.includes(scope)),
  );
}

function changeScopes(world: World, current: string[]): void {
  const previous = world.state.app.grantedScopes;
  if (previous.length === current.length) return;
  world.state.app.grantedScopes = current;
  world.changed();
  world.deliver("app/scopes_update", scopesUpdatePayload(world, previous, current));
}
