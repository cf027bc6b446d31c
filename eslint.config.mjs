import office from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "coverage", ".cache", "node_modules"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "office-addins": office, "react-hooks": hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      "no-template-curly-in-string": "error",
      // Prettier breaks code at this width, but no comment.
      "max-len": ["error", { code: Infinity, comments: 100, ignoreUrls: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_$", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/hosts/excel/**/*.ts"],
    rules: Object.fromEntries(
      Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
);
