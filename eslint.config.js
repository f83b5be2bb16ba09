import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules/", "build/", ".data/", ".shopify/", "app/types/"] },
  { ignores: ["extensions/*/dist/", "extensions/*/shopify.d.ts"] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  reactHooks.configs.flat.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // An empty function says "nothing to do here" as well as any comment.
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    // These are extended by declaration, which only an interface can be.
    files: ["vite.config.ts", "**/*.d.ts", "tests/database.ts", "tests/e2e/demo.ts"],
    rules: { "@typescript-eslint/consistent-type-definitions": "off" },
  },
);
