import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const known: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    // The same engine without a window: the tests take two thirds of the time.
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
  ],
};

/**
 * Finds a Chromium to test with: $CHROME_BIN, Playwright's own or the system's. If there is none,
 * installs one with Playwright, or with apt where that is available and permitted.
 *
 * @throws Error that says what to install, if everything fails
 */
export function findBrowser(): string {
  const named = process.env.CHROME_BIN;
  if (named && !existsSync(named)) {
    throw new Error(`CHROME_BIN is ${named}, which does not exist: correct it or unset it`);
  }
  return named || installed() || install();
}

function installed(): string | undefined {
  const candidates = [chromium.executablePath(), ...(known[process.platform] ?? [])];
  return candidates.find((path) => path && existsSync(path));
}

function install(): string {
  console.log("No Chromium was found; installing one.");
  const attempts = [["npx", "--no", "playwright", "install", "chromium"]];
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    attempts.push(["apt-get", "update"], ["apt-get", "install", "-y", "chromium"]);
  }
  for (const [command, ...args] of attempts) {
    spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
    const found = installed();
    if (found) return found;
  }
  throw new Error(
    "No Chromium was found, and none could be installed. Set CHROME_BIN to one, or run " +
      "`npx playwright install --with-deps chromium`, or on Debian `apt-get install chromium`.",
  );
}
