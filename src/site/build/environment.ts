/** The names in `import.meta.env` that Astro would replace by variables of the environment. */
const replaced = ["ASSETS_PREFIX", "BASE_URL", "DEV", "MODE", "PROD", "SITE", "SSR"];

/**
 * Keeps variables of the environment that are meant for other programs out of the site: with
 * NODE_ENV=development, a build would leave out the Content-Security-Policy.
 */
export function setEnvironment(isDevelopment: boolean): void {
  process.env.NODE_ENV = isDevelopment ? "development" : "production";
  for (const name of replaced) delete process.env[name];
}
