import { describe, expect, it } from "vitest";
import { readEnv } from "./env.server";

const key = (byte: number) => Buffer.alloc(32, byte).toString("base64");

const anEnvironment = (overrides: Record<string, string | undefined> = {}) => ({
  SHOPIFY_API_KEY: "key",
  SHOPIFY_API_SECRET: "hush",
  SHOPIFY_APP_URL: "https://tillit.example/",
  DATABASE_URL: "postgresql://tillit@localhost:5432/tillit",
  TOKEN_KEYS: `now:${key(1)}`,
  ...overrides,
});

const complaint = (overrides: Record<string, string | undefined>) => {
  try {
    readEnv(anEnvironment(overrides));
  } catch (error) {
    return String(error);
  }
  return "none";
};

describe("the environment", () => {
  it("is read with its defaults", () => {
    expect(readEnv(anEnvironment())).toMatchObject({
      NODE_ENV: "production",
      PORT: 3000,
      WORKER: "in-process",
      SHOPIFY_APP_URL: "https://tillit.example",
      APP_BRIDGE_URL: "https://cdn.shopify.com/shopifycloud/app-bridge.js",
      HELP_URL: "/help",
    });
  });

  it("names every missing value at once, and what is expected", () => {
    const message = complaint({
      SHOPIFY_API_SECRET: undefined,
      DATABASE_URL: "",
      TOKEN_KEYS: undefined,
    });
    expect(message).toContain("SHOPIFY_API_SECRET is missing. Expected: the app's client secret");
    expect(message).toContain("DATABASE_URL is missing. Expected: postgresql://");
    expect(message).toContain("TOKEN_KEYS is missing. Expected: ID:KEY");
  });

  it.each([
    ["SHOPIFY_APP_URL", "http://tillit.example"],
    ["SHOPIFY_APP_URL", "tillit"],
    ["DATABASE_URL", "mysql://localhost/tillit"],
    ["TOKEN_KEYS", "now:c2hvcnQ="],
    ["TOKEN_KEYS", `now:${key(1)},now:${key(2)}`],
    ["TOKEN_KEYS", key(1)],
    ["PORT", "many"],
    ["WORKER", "maybe"],
    ["APP_BRIDGE_URL", "javascript:alert(1)"],
    ["STOREFRONT_STAND_IN", "http://169.254.169.254"],
    ["STOREFRONT_STAND_IN", "https://localhost:4400"],
    ["SMTP_URL", "https://mail.example"],
    ["SMTP_URL", "smtp:mail.example"],
    ["MAIL_FROM", "Tillit"],
    ["BOUNCE_DOMAIN", "back"],
    ["BOUNCE_DOMAIN", "post@tillit.example"],
    ["BOUNCE_PORT", "smtp"],
  ])("refuses %s=%s and does not print it", (name, value) => {
    const message = complaint({ [name]: value });
    expect(message).toContain(`${name} is wrong. Expected: `);
    if (name === "TOKEN_KEYS") expect(message).not.toContain(value);
  });

  it("accepts http for a machine's own address only", () => {
    expect(complaint({ SHOPIFY_APP_URL: "http://localhost:4401" })).toBe("none");
  });

  it("needs no mail server, but with one an address to send from", () => {
    expect(complaint({ MAIL_FROM: "post@tillit.example" })).toBe("none");
    const SMTP_URL = "smtps://tillit:secret@mail.example:465";
    const message = complaint({ SMTP_URL, PORT: "many" });
    expect(message).toContain("MAIL_FROM is missing. Expected: the address that mails are sent");
    expect(message).toContain("PORT is wrong");
    expect(message).not.toContain("secret");
    expect(complaint({ SMTP_URL, MAIL_FROM: "post@tillit.example" })).toBe("none");
  });

  it("needs nowhere for mails to come back to, but to listen for them a domain", () => {
    expect(complaint({ BOUNCE_DOMAIN: "back.tillit.example" })).toBe("none");
    expect(complaint({ BOUNCE_PORT: "2525" })).toContain("BOUNCE_DOMAIN is missing. Expected: the");
    expect(complaint({ BOUNCE_DOMAIN: "back.tillit.example", BOUNCE_PORT: "2525" })).toBe("none");
  });

  it("takes several token keys, the first of which seals", () => {
    const { TOKEN_KEYS } = readEnv(anEnvironment({ TOKEN_KEYS: `b:${key(2)},a:${key(1)}` }));
    expect(TOKEN_KEYS.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
