// The environment of every test, there before the app's modules are imported.
Object.assign(process.env, {
  SHOPIFY_API_KEY: "test-key",
  SHOPIFY_API_SECRET: "test-secret",
  SHOPIFY_APP_URL: "https://tillit.example",
  TOKEN_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}`,
  LOG_LEVEL: "silent",
  // Nothing answers there: a test that needs a database is called x.db.test.ts.
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
});
