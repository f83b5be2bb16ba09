import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import packageJson from "./package.json" with { type: "json" };

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

const isForBrowsers = (name: string) =>
  /^(react|react-dom|zod|@remix-run\/(react|node)|@dnd-kit\/.+)$/.test(name) ||
  /^@shopify\/(polaris|polaris-icons|app-bridge-react)$/.test(name);

export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
      },
    }),
  ],
  build: {
    // A chunk that is inlined as a data: URL would need one in the content security policy.
    assetsInlineLimit: 0,
    // A running app goes on serving the files that its pages name while a newer one is built.
    emptyOutDir: false,
  },
  // In development: one that is found only while a page loads would bring a second React along.
  optimizeDeps: { include: Object.keys(packageJson.dependencies).filter(isForBrowsers) },
});
