import { readdirSync, readFileSync } from "node:fs";

const ROUTES = "app/routes";

const isPage = (file: string) =>
  /^app\..*(?<!\.test)\.tsx$/.test(file.replace("/route.tsx", ".tsx")) &&
  !file.replace("/route.tsx", "").includes("/") &&
  /^export default /m.test(readFileSync(`${ROUTES}/${file}`, "utf8"));

/** Of a route's file, as its address is written: `/app/orders/withdrawals/$id`. */
const addressOf = (file: string) =>
  `/${file.replace(/(\/route)?\.tsx$/, "")}`.replaceAll(".", "/").replace(/\/_index$/, "");

/** The addresses of all pages of the admin, found from their files: a new one cannot be forgotten. */
export const adminAddresses = (): string[] =>
  readdirSync(ROUTES, { recursive: true, encoding: "utf8" })
    .filter(isPage)
    .map(addressOf)
    // What has no page: the answer to an address that there is not.
    .filter((address) => address !== "/app/$")
    .sort();
