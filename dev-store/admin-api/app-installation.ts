import type { World } from "../world.ts";
import { gid } from "./gid.ts";
import { metafieldFields } from "./metafields.ts";
import { APP_ID } from "./namespace.ts";

export function appInstallationQueries(world: World) {
  return { currentAppInstallation: () => viewAppInstallation(world) };
}

export function viewAppInstallation(world: World) {
  const { app } = world.state;
  const id = gid("AppInstallation", app.installationId);
  return {
    __typename: "AppInstallation",
    id,
    accessScopes: app.grantedScopes.map(viewScope),
    activeSubscriptions: [],
    launchUrl: `${world.options.url}/admin`,
    uninstallUrl: null,
    app: {
      __typename: "App",
      id: gid("App", APP_ID),
      apiKey: world.options.appKey,
      handle: world.definition.handle,
      title: world.definition.name,
      embedded: true,
      webhookApiVersion: world.definition.apiVersion,
      requestedAccessScopes: world.definition.requiredScopes.map(viewScope),
      optionalAccessScopes: world.definition.optionalScopes.map(viewScope),
    },
    ...metafieldFields(world, id),
  };
}

const viewScope = (handle: string) => ({ handle, description: handle.replaceAll("_", " ") });
